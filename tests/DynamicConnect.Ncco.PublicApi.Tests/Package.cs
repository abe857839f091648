using System.Reflection;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DynamicConnect.Tests;

/// <summary>A package of the solution, read from its builds.</summary>
internal sealed class Package(string name)
{
    private static readonly string Sources = Path.GetFullPath(Path.Combine(Snapshot.Folder, "..", "..", "..", "src"));

    private static readonly string Configuration =
        typeof(Package).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(x => x.Key == nameof(Configuration)).Value!;

    // The runtime of the tests has all framework types that a package refers to.
    private static readonly MetadataReference[] Runtime =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(file => !Path.GetFileName(file).StartsWith("DynamicConnect", StringComparison.Ordinal))
            .Select(file => MetadataReference.CreateFromFile(file)),
    ];

    public static IEnumerable<string> Names => Directory.GetDirectories(Sources).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal);

    /// <summary>The target frameworks of the project, in its order.</summary>
    public IReadOnlyList<string> Frameworks { get; } =
        XDocument.Load(Path.Combine(Sources, name, name + ".csproj")).Descendants()
            .First(element => element.Name.LocalName is "TargetFrameworks" or "TargetFramework")
            .Value.Split(';');

    /// <summary>Opens the assembly that was built for <paramref name="framework"/>.</summary>
    public IAssemblySymbol Open(string framework)
    {
        var folder = Path.Combine(Sources, name, "bin", Configuration, framework);
        var package = MetadataReference.CreateFromFile(Path.Combine(folder, name + ".dll"));
        var others = Directory.GetFiles(folder, "DynamicConnect.*.dll").Where(file => Path.GetFileName(file) != name + ".dll").Select(file => MetadataReference.CreateFromFile(file));
        var compilation = CSharpCompilation.Create("Reader", references: [package, .. others, .. Runtime]);
        return (IAssemblySymbol)compilation.GetAssemblyOrModuleSymbol(package)!;
    }
}
