using System.Reflection;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DynamicConnect.Tests;

/// <summary>A package of the solution, as its builds have it.</summary>
internal sealed class Package(string name)
{
    private static readonly string Sources = Path.GetFullPath(Path.Combine(Snapshot.Folder, "..", "..", "..", "src"));

    private static readonly string Configuration =
        typeof(Package).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(x => x.Key == nameof(Configuration)).Value!;

    // The runtime that runs the test has the types of every framework that a package names.
    private static readonly MetadataReference[] Runtime =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(file => !Path.GetFileName(file).StartsWith("DynamicConnect", StringComparison.Ordinal))
            .Select(file => MetadataReference.CreateFromFile(file)),
    ];

    public static IEnumerable<string> Names => Directory.GetDirectories(Sources).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal);

    /// <summary>The frameworks that the project has, in its order.</summary>
    public IReadOnlyList<string> Frameworks { get; } =
        XDocument.Load(Path.Combine(Sources, name, name + ".csproj")).Descendants()
            .First(element => element.Name.LocalName is "TargetFrameworks" or "TargetFramework")
            .Value.Split(';');

    /// <summary>What the build for <paramref name="framework"/> declares.</summary>
    public IAssemblySymbol Open(string framework)
    {
        var folder = Path.Combine(Sources, name, "bin", Configuration, framework);
        var package = MetadataReference.CreateFromFile(Path.Combine(folder, name + ".dll"));
        var others = Directory.GetFiles(folder, "DynamicConnect.*.dll").Where(file => Path.GetFileName(file) != name + ".dll").Select(file => MetadataReference.CreateFromFile(file));
        var compilation = CSharpCompilation.Create("Reader", references: [package, .. others, .. Runtime]);
        return (IAssemblySymbol)compilation.GetAssemblyOrModuleSymbol(package)!;
    }
}
