using System.Text.RegularExpressions;

namespace DynamicConnect.Tests.Conventions;

/// <summary>Conventions for the source text of all packages.</summary>
public sealed class SourceConventions
{
    private const int LongestLine = 140;

    private static readonly string Sources = Path.GetFullPath(Path.Combine(Library.Folder, ".."));

    private static readonly IReadOnlyList<string> Files =
    [
        .. Directory.GetFiles(Sources, "*.cs", SearchOption.AllDirectories)
            .Select(file => file.Substring(Sources.Length + 1).Replace('\\', '/'))
            .Where(file => !file.Contains("/obj/") && !file.Contains("/bin/")),
    ];

    [Fact]
    public void Memory_IsReinterpretedInTheThreeFilesOnlyThatSayWhy()
    {
        string[] known = ["DynamicConnect.Ncco/Json/LiteralEncoder.cs", "DynamicConnect.Ncco/Json/PlainText.Vectors.cs", "DynamicConnect.Ncco/Json/Utf8.cs"];

        var found = Files.Where(file => Regex.IsMatch(Text(file), @"\bunsafe\b|\bUnsafe\.|\bMemoryMarshal\b|\bUnsafeAccessor"));

        found.Should().BeEquivalentTo(known);
        known.Should().OnlyContain(file => Text(file).Contains("<remarks>"));
    }

    [Fact]
    public void Lines_All_FitTheScreen() => Convention.HoldsFor(
        $"a line has at most {LongestLine} characters",
        from file in Files
        from line in Text(file).Split('\n').Select((text, index) => (text, number: index + 1))
        where line.text.TrimEnd('\r').Length > LongestLine
        select $"{file}:{line.number}");

    private static string Text(string file) => File.ReadAllText(Path.Combine(Sources, file));
}
