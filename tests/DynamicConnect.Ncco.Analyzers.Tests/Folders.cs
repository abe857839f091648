using System.Reflection;

namespace DynamicConnect.Analyzers.Tests;

/// <summary>Folders that the project file knows.</summary>
internal static class Folders
{
    /// <summary>This project.</summary>
    public static string Project { get; } = Of("ProjectFolder");

    /// <summary>The repository.</summary>
    public static string Repository { get; } = Path.GetFullPath(Path.Combine(Project, "..", ".."));

    /// <summary>The library and the package for ASP.NET Core, as users have them.</summary>
    public static string Library { get; } = Of("LibraryFolder");

    private static string Of(string key) =>
        typeof(Folders).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == key).Value!;
}
