using System.Runtime.CompilerServices;

namespace CallCenter.Tests;

/// <summary>Keeps the secrets of whoever runs the tests out of them: the folder is one that does not exist.</summary>
internal static class NoUserSecrets
{
    [ModuleInitializer]
    public static void Set() => Environment.SetEnvironmentVariable("APPDATA", Path.Combine(AppContext.BaseDirectory, "NoUserSecrets"));
}
