namespace DynamicConnect.Tests.Documentation.Reference;

/// <summary>The handwritten parts: how an event is recognized and read, the pitfalls of a page, the tasks of the index.</summary>
internal static class Fragment
{
    public const string Index = "README.md";

    private static readonly string Folder = Path.GetFullPath(Path.Combine(Snapshot.Folder, "..", "Documentation", "Reference", "Pitfalls"));

    /// <summary>The names of all fragments.</summary>
    public static IEnumerable<string> Names =>
        Directory.GetFiles(Folder, "*.md", SearchOption.AllDirectories).Select(file => file.Substring(Folder.Length + 1).Replace('\\', '/'));

    public static string Read(string name) => File.ReadAllText(Path.Combine(Folder, name)).Replace("\r\n", "\n").Trim() + "\n";
}
