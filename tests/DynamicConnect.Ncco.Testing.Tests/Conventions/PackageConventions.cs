using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace DynamicConnect.Testing.Tests.Conventions;

public sealed partial class PackageConventions
{
    private static readonly Assembly Assembly = typeof(VoicePlatform).Assembly;

    private static readonly string Sources = Path.GetFullPath(Path.Combine(
        typeof(PackageConventions).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(x => x.Key == "ProjectFolder").Value!,
        "../../src/DynamicConnect.Ncco.Testing"));

    [Fact]
    public void Types_Public_AreInOneNamespaceAndSealed() =>
        Assembly.GetExportedTypes().Where(x => x.Namespace != "DynamicConnect.Testing" || !x.IsSealed).Should().BeEmpty();

    [Fact]
    public void Files_All_AreShortAndDeclareOneTypeOfTheirName()
    {
        var violations =
            from file in Directory.EnumerateFiles(Sources, "*.cs", SearchOption.AllDirectories)
            where !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal)
            let text = File.ReadAllText(file)
            let types = Declaration().Matches(text).Select(x => x.Groups["name"].Value).ToList()
            where text.Split('\n').Length > 201 || types.Count != 1 || types[0] != Path.GetFileName(file).Split('.')[0]
            select $"{file}: {text.Split('\n').Length} lines, {string.Join(", ", types)}";

        violations.Should().BeEmpty();
    }

    [Fact]
    public void Summaries_All_AreSentences() =>
        XDocument.Load(Path.ChangeExtension(Assembly.Location, ".xml")).Descendants("summary").Where(x => !x.Value.TrimEnd().EndsWith('.')).Select(x => x.Value)
            .Should().BeEmpty();

    [Fact]
    public void References_OfThePackage_AreTheLibraryAndTheFrameworkAlone() =>
        Assembly.GetReferencedAssemblies().Select(x => x.Name).Where(x => !x!.StartsWith("System.", StringComparison.Ordinal)).Should().Equal("DynamicConnect.Ncco");

    [GeneratedRegex(@"^(public|internal) (static |sealed |abstract |partial )*(class|record|struct|interface|enum) (?<name>\w+)", RegexOptions.Multiline)]
    private static partial Regex Declaration();
}
