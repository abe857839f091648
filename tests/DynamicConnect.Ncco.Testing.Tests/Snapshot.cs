using System.Reflection;

namespace DynamicConnect.Testing.Tests;

/// <summary>Compares text with a reviewed file in the folder <c>Snapshots</c>. <c>UPDATE_SNAPSHOTS=1</c> updates the file.</summary>
internal static class Snapshot
{
    public static string ProjectFolder { get; } =
        typeof(Snapshot).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(x => x.Key == "ProjectFolder").Value!;

    public static async Task VerifyAsync(string name, string text)
    {
        var path = Path.Combine(ProjectFolder, "Snapshots", name);
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
        {
            await File.WriteAllTextAsync(path, text);
        }

        text.Should().Be((await File.ReadAllTextAsync(path)).ReplaceLineEndings("\n"));
    }
}
