using System.Text.RegularExpressions;

namespace DynamicConnect.Tests.Conventions;

public sealed class FileConventions
{
    private const int LongestFile = 200;

    [Fact]
    public void Types_Public_HaveAFileOfTheirName() => Convention.HoldsFor(
        "a public type has one file, or several that begin with its name",
        from type in Library.PublicTypes
        where !type.IsNested
        let names = new[] { type.Name.Split('`')[0], Library.NameOf(type) }
        where !Library.Files.Any(file => names.Contains(Stem(file)) && Declares(file, type.Name.Split('`')[0]))
        select type.Name);

    [Fact]
    public void Files_All_DeclareOnePublicTypeAtMost() => Convention.HoldsFor(
        "a file declares one public type",
        from file in Library.Files
        where Declarations(file).Count() > 1
        select $"{file}: {string.Join(", ", Declarations(file))}");

    [Fact]
    public void Files_All_AreShort() => Convention.HoldsFor(
        "a file is short",
        from file in Library.Files
        where File.ReadLines(Path.Combine(Library.Folder, file)).Count() > LongestFile
        select file);

    internal static string Stem(string file) => Path.GetFileNameWithoutExtension(file).Split('.')[0];

    private static bool Declares(string file, string name) => Declarations(file).Contains(name);

    private static IEnumerable<string> Declarations(string file) => Regex
        .Matches(
            File.ReadAllText(Path.Combine(Library.Folder, file)),
            @"^public (?:static |sealed |abstract |partial |readonly |ref )*(?:class|record|struct|interface|enum|delegate) (?:struct )?(\w+)",
            RegexOptions.Multiline)
        .Cast<Match>()
        .Select(match => match.Groups[1].Value);
}
