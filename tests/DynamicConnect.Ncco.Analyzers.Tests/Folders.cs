using System.Reflection;

namespace DynamicConnect.Analyzers.Tests;

/// <summary>Folders from the metadata of the project file.</summary>
internal static class Folders
{
    /// <summary>The folder of this project.</summary>
    public static string Project { get; } = Of("ProjectFolder");

    /// <summary>The root folder of the repository.</summary>
    public static string Repository { get; } = Path.GetFullPath(Path.Combine(Project, "..", ".."));

    /// <summary>The folder with the assemblies of the library and the ASP.NET Core package, as built for users.</summary>
    public static string Library { get; } = Of("LibraryFolder");

    private static string Of(string key) =>
        typeof(Folders).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == key).Value!;
}
