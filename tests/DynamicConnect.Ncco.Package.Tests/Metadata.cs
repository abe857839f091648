using System.Reflection;

namespace DynamicConnect.Package.Tests;

/// <summary>Metadata from the project file.</summary>
internal static class Metadata
{
    public static string Of(string key) =>
        typeof(Metadata).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == key).Value!;
}
