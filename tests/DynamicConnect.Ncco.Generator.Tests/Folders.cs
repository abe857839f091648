using System.Reflection;

namespace DynamicConnect.Generator.Tests;

internal static class Folders
{
    public static string Project { get; } = typeof(Folders).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == "ProjectFolder").Value!;

    public static string Library { get; } = Path.GetFullPath(Path.Combine(Project, "..", "..", "src", "DynamicConnect.Ncco"));

    public static string Snapshots { get; } = Path.Combine(Project, "Snapshots");
}
