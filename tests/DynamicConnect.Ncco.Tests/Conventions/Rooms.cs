namespace DynamicConnect.Tests.Conventions;

/// <summary>The folders of the library as layers ("rooms"). A type may only depend on its own room and those below.</summary>
internal static class Rooms
{
    private const string Root = "Ncco";

    private static readonly string[] BottomUp =
    [
        "Json", "Values", "Declarations", "Rules", "Contracts", "Settings", "Endpoints", "Webhooks", "Actions", "Serialization", "Validation", Root, "Building", "Routing",
    ];

    // The folder of the file that is named after the type. Types that are not in the root namespace have the namespace of their folder.
    private static readonly Dictionary<string, string> ByFile = Library.Files
        .Where(file => file != "Polyfills.cs")
        .GroupBy(Path.GetFileNameWithoutExtension)
        .ToDictionary(files => files.Key!, files => FolderOf(files.First()));

    /// <summary>Returns the number of the room of a type, counted from the bottom.</summary>
    public static int Of(Type type)
    {
        for (; type.DeclaringType is { } outer; type = outer)
        {
        }

        var name = Library.NameOf(type);
        var room = type.Namespace == "DynamicConnect"
            ? ByFile.TryGetValue(name, out var file) ? file : ByFile[type.Name.Split('`')[0]]
            : type.Namespace!.Substring("DynamicConnect.".Length);
        var number = Array.IndexOf(BottomUp, room);
        return number >= 0 ? number : throw new NotSupportedException($"{type} is in no known room.");
    }

    public static string NameOf(int room) => BottomUp[room];

    private static string FolderOf(string file)
    {
        var folder = file.Split('/')[0];
        return folder == file ? Root : folder;
    }
}
