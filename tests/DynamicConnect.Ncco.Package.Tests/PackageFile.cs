using System.IO.Compression;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;

namespace DynamicConnect.Package.Tests;

/// <summary>A package as it is published.</summary>
internal sealed class PackageFile
{
    private readonly Dictionary<string, byte[]> files;
    private readonly Dictionary<string, byte[]> symbols;

    public PackageFile(string name)
    {
        var path = Directory.GetFiles(Folder, name + ".*.nupkg").Single(x => NameOf(x) == name);
        files = Unzip(path);
        symbols = Unzip(Path.ChangeExtension(path, "snupkg"));
        Metadata = XDocument.Parse(Text(name + ".nuspec")).Root!.Elements().First(x => x.Name.LocalName == "metadata");
    }

    public static IEnumerable<string> Names => Directory.GetFiles(Folder, "*.nupkg").Select(NameOf).Order(StringComparer.Ordinal);

    /// <summary>The metadata in the nuspec file.</summary>
    public XElement Metadata { get; }

    public IEnumerable<string> Files => files.Keys;

    /// <summary>The assemblies that users reference.</summary>
    public IEnumerable<string> Assemblies => files.Keys.Where(x => x.StartsWith("lib/", StringComparison.Ordinal) && x.EndsWith(".dll", StringComparison.Ordinal));

    private static string Folder =>
        typeof(PackageFile).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(x => x.Key == "PackageFolder").Value!;

    public string? Value(string name) => Metadata.Elements().SingleOrDefault(x => x.Name.LocalName == name)?.Value;

    public string Text(string file)
    {
        using StreamReader reader = new(new MemoryStream(files[file]));
        return reader.ReadToEnd();
    }

    public PEReader Open(string assembly) => new(new MemoryStream(files[assembly]));

    /// <summary>
    /// Returns the symbols of <paramref name="assembly"/>; <see langword="null"/> if they are missing or from another build.
    /// </summary>
    public MetadataReaderProvider? OpenSymbols(string assembly)
    {
        using var reader = Open(assembly);
        var entry = reader.ReadDebugDirectory().Single(x => x.Type == DebugDirectoryEntryType.CodeView);
        if (!symbols.TryGetValue(Path.ChangeExtension(assembly, "pdb"), out var pdb))
        {
            return null;
        }

        var provider = MetadataReaderProvider.FromPortablePdbStream(new MemoryStream(pdb));
        return new BlobContentId(provider.GetMetadataReader().DebugMetadataHeader!.Id) == new BlobContentId(reader.ReadCodeViewDebugDirectoryData(entry).Guid, entry.Stamp)
            ? provider
            : null;
    }

    private static string NameOf(string path) => string.Join('.', Path.GetFileNameWithoutExtension(path).Split('.').TakeWhile(x => !char.IsDigit(x[0])));

    private static Dictionary<string, byte[]> Unzip(string path)
    {
        using var zip = ZipFile.OpenRead(path);
        return zip.Entries.ToDictionary(entry => entry.FullName, entry =>
        {
            using var stream = entry.Open();
            using MemoryStream memory = new();
            stream.CopyTo(memory);
            return memory.ToArray();
        });
    }
}
