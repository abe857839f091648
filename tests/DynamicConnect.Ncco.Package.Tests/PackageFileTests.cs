using System.Buffers.Binary;
using System.Diagnostics;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace DynamicConnect.Package.Tests;

/// <summary>Each package has what the gallery, editors and auditors look for.</summary>
public sealed class PackageFileTests
{
    private const string PublicKeyToken = "F4C5DF2C16D8827A";

    public static IEnumerable<object[]> Packages => PackageFile.Names.Select(name => new object[] { name });

    [Fact]
    public void Packages_All_AreThere() =>
        PackageFile.Names.Should().Equal(
            "DynamicConnect.Ncco",
            "DynamicConnect.Ncco.AspNetCore",
            "DynamicConnect.Ncco.AspNetCore.OpenApi",
            "DynamicConnect.Ncco.AspNetCore.Redis",
            "DynamicConnect.Ncco.Testing");

    [Theory]
    [MemberData(nameof(Packages))]
    public void Package_Metadata_IsComplete(string name)
    {
        PackageFile package = new(name);

        package.Value("authors").Should().Be("DynamicConnect contributors");
        package.Value("description").Should().NotBeNullOrEmpty().And.NotBe("Package Description");
        package.Value("license").Should().Be("MIT");
        package.Value("copyright").Should().StartWith("Copyright (c)");
        package.Files.Should().Contain([package.Value("icon"), package.Value("readme")]);
        package.Value("tags")!.Split(' ').Should().Contain(["vonage", "nexmo", "ncco", "voice"]).And.OnlyHaveUniqueItems();
        package.Value("releaseNotes").Should().Contain("### Added").And.NotContain("\n## ");
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void Package_Repository_IsThatOfTheRemote(string name)
    {
        PackageFile package = new(name);
        var repository = package.Metadata.Elements().SingleOrDefault(x => x.Name.LocalName == "repository");
        if (repository?.Attribute("url")?.Value is not { } url)
        {
            // Without a public remote, the package has no URLs.
            package.Value("projectUrl").Should().BeNull();
            return;
        }

        url.Should().StartWith("https://");
        repository.Attribute("type")!.Value.Should().Be("git");
        repository.Attribute("commit")!.Value.Should().MatchRegex("^[0-9a-f]{40}$");
        package.Value("projectUrl").Should().StartWith("https://").And.NotEndWith(".git");
        Regex.Matches(package.Text("README.md"), @"\]\((?!https?://|#)[^)]*\)").Should().BeEmpty("the gallery follows no relative link");
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void Assemblies_All_AreDocumentedReleasesWithAStrongName(string name)
    {
        PackageFile package = new(name);

        package.Assemblies.Should().NotBeEmpty();
        foreach (var assembly in package.Assemblies)
        {
            package.Files.Should().Contain(Path.ChangeExtension(assembly, "xml"));
            using var reader = package.Open(assembly);
            reader.ReadDebugDirectory().Should().Contain(x => x.Type == DebugDirectoryEntryType.Reproducible, "{0} is deterministic", assembly);
            Modes(reader.GetMetadataReader()).Should().NotHaveFlag(DebuggableAttribute.DebuggingModes.DisableOptimizations, "{0} is a release", assembly);
            Token(reader.GetMetadataReader()).Should().Be(PublicKeyToken, "{0} has a strong name", assembly);
        }
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void Symbols_OfAllAssemblies_AreThoseOfTheBuild(string name)
    {
        PackageFile package = new(name);

        foreach (var assembly in package.Assemblies)
        {
            using var symbols = package.OpenSymbols(assembly);

            symbols.Should().NotBeNull("{0} has symbols", assembly);
            var pdb = symbols!.GetMetadataReader();
            pdb.Documents.Select(x => pdb.GetString(pdb.GetDocument(x).Name)).Should().OnlyContain(x => x.StartsWith("/_", StringComparison.Ordinal), "folders of a machine are not deterministic");
        }
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void Sbom_OfAPackage_NamesWhatItNeeds(string name)
    {
        PackageFile package = new(name);
        using var sbom = JsonDocument.Parse(package.Text("bom.cdx.json"));

        var components = sbom.RootElement.GetProperty("components").EnumerateArray()
            .Select(x => $"{x.GetProperty("name").GetString()} {x.GetProperty("version").GetString()}");
        var dependencies = package.Metadata.Descendants().Where(x => x.Name.LocalName == "dependency")
            .Select(x => $"{x.Attribute("id")!.Value} {x.Attribute("version")!.Value}").Distinct();

        sbom.RootElement.GetProperty("bomFormat").GetString().Should().Be("CycloneDX");
        sbom.RootElement.GetProperty("metadata").GetProperty("component").GetProperty("purl").GetString().Should().Be($"pkg:nuget/{name}@{package.Value("version")}");
        components.Should().OnlyHaveUniqueItems().And.Contain(dependencies);
        sbom.RootElement.ToString().Should().NotContain("\"\"", "every part has a license");
    }

    private static DebuggableAttribute.DebuggingModes Modes(MetadataReader reader) => reader.GetAssemblyDefinition().GetCustomAttributes()
        .Select(reader.GetCustomAttribute)
        .Where(x => x.Constructor.Kind == HandleKind.MemberReference)
        .Where(x => reader.GetString(reader.GetTypeReference((TypeReferenceHandle)reader.GetMemberReference((MemberReferenceHandle)x.Constructor).Parent).Name) == nameof(DebuggableAttribute))
        .Select(x => (DebuggableAttribute.DebuggingModes)BinaryPrimitives.ReadInt32LittleEndian(reader.GetBlobBytes(x.Value).AsSpan(2)))
        .Single();

    private static string Token(MetadataReader reader)
    {
        System.Reflection.AssemblyName assembly = new();
        assembly.SetPublicKey(reader.GetBlobBytes(reader.GetAssemblyDefinition().PublicKey));
        return Convert.ToHexString(assembly.GetPublicKeyToken() ?? []);
    }
}
