using System.Reflection;

namespace DynamicConnect.Tests.Conventions;

/// <summary>Which folder of the library may know which: a type knows its own floor and those below.</summary>
internal static class Floors
{
    private static readonly string[] BottomUp = ["Wire/Text", "Values", "Wire", "Serialization", "Rules", "Settings", "Endpoints", "Webhooks", "Actions", "Validation", "", "Building", "Routing"];

    private static readonly Dictionary<string, int> ByFile = Library.Files
        .Where(file => file != "Wire/Polyfills.cs")
        .GroupBy(Path.GetFileNameWithoutExtension)
        .SelectMany(files => files.Select(file => (Name: files.Key!, Floor: Floor(file))))
        .ToDictionary(file => file.Name, file => file.Floor);

    /// <summary>The number of the floor, from below.</summary>
    public static int Of(Type type)
    {
        for (; type.DeclaringType is { } outer; type = outer)
        {
        }

        return ByFile.TryGetValue(Library.NameOf(type), out var exact) ? exact : ByFile[type.Name.Split('`')[0]];
    }

    public static string NameOf(int floor) => BottomUp[floor].Length == 0 ? "Ncco" : BottomUp[floor];

    private static int Floor(string file)
    {
        var folder = Path.GetDirectoryName(file)!.Replace('\\', '/').Replace("Wire/Codecs", "Wire");
        var floor = Array.IndexOf(BottomUp, folder);
        return floor >= 0 ? floor : throw new NotSupportedException($"{file} stands on no known floor.");
    }
}
