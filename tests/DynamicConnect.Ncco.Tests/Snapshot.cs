using System.Reflection;

namespace DynamicConnect.Tests;

/// <summary>Compares a text with the reviewed file <c>Snapshots/name.verified.json</c>, or of another extension.</summary>
internal static class Snapshot
{
    public static string Folder { get; } = Path.Combine(
        typeof(Snapshot).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(x => x.Key == "SnapshotRoot").Value!,
        "Snapshots");

#if USE_VERIFY
    public static async Task Verify(string text, string name, string extension = "json") =>
        await VerifyXunit.Verifier.Verify(text, extension)
            .UseDirectory(Folder)
            .UseFileName(name)
            .DisableScrubbers()
            .DisableRequireUniquePrefix();

    [System.Runtime.CompilerServices.ModuleInitializer]
    internal static void UseTheSnapshotRules()
    {
        VerifyTests.VerifierSettings.UseUtf8NoBom();
        DiffEngine.DiffRunner.Disabled = true;
    }
#else
    public static Task Verify(string text, string name, string extension = "json")
    {
        new SnapshotFolder(Folder, accept: Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1").Verify(text, name, extension);
        return Task.CompletedTask;
    }
#endif
}
