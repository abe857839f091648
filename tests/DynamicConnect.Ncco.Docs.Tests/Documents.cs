using System.Reflection;

namespace DynamicConnect.Docs.Tests;

/// <summary>The documents of the repository, and its other files.</summary>
internal static class Documents
{
    private static readonly string Root =
        typeof(Documents).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(x => x.Key == "RepositoryRoot").Value!;

    /// <summary>The names of the README and of all documents in <c>docs</c>.</summary>
    public static IEnumerable<string> Names =>
        Files("docs", "*.md").Prepend("README.md");

    public static string Read(string name) => File.ReadAllText(Path.Combine(Root, name)).ReplaceLineEndings("\n");

    public static bool Exists(string name) => Path.Exists(Path.Combine(Root, name));

    public static IEnumerable<string> Files(string folder, string pattern) =>
        Directory.EnumerateFiles(Path.Combine(Root, folder), pattern, SearchOption.AllDirectories)
            .Select(x => Path.GetRelativePath(Root, x).Replace('\\', '/'))
            .Where(x => !x.Contains("/obj/") && !x.Contains("/bin/"))
            .Order(StringComparer.Ordinal);

    public static IEnumerable<Block> Blocks() => Names.SelectMany(x => Block.In(x, Read(x)));
}
