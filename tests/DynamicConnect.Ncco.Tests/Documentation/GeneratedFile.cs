using Xunit.Sdk;

namespace DynamicConnect.Tests.Documentation;

/// <summary>A file of the documentation that is generated from the code.</summary>
internal static class GeneratedFile
{
    private static readonly string Docs = Path.GetFullPath(Path.Combine(Snapshot.Folder, "..", "..", "..", "docs"));

    /// <summary>Whether files are written instead of compared.</summary>
    public static bool IsUpdated { get; } = Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1";

    /// <summary>Compares the file with the generated text. <c>UPDATE_DOCS=1</c> writes it instead.</summary>
    public static void Verify(string name, string text)
    {
        var path = Path.Combine(Docs, name);
        var committed = File.Exists(path) ? File.ReadAllText(path).Replace("\r\n", "\n") : "";
        if (committed == text)
        {
            return;
        }

        if (IsUpdated)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
            return;
        }

        var line = committed.Split('\n').Zip(text.Split('\n'), (left, right) => left == right).TakeWhile(same => same).Count() + 1;
        throw new XunitException($"docs/{name} is out of date from line {line} on. To regenerate it, run UPDATE_DOCS=1 dotnet test tests/DynamicConnect.Ncco.Tests.");
    }

    /// <summary>Returns the paths of the files in a folder, relative to <c>docs</c>.</summary>
    public static IEnumerable<string> InFolder(string name) =>
        Directory.GetFiles(Path.Combine(Docs, name), "*", SearchOption.AllDirectories).Select(file => file.Substring(Docs.Length + 1).Replace('\\', '/'));
}
