using System.Runtime.CompilerServices;

namespace CallCenter.Tests;

/// <summary>Sets the folder of user secrets to one that does not exist, so that tests do not read the developer's secrets.</summary>
internal static class NoUserSecrets
{
    [ModuleInitializer]
    public static void Set() => Environment.SetEnvironmentVariable("APPDATA", Path.Combine(AppContext.BaseDirectory, "NoUserSecrets"));
}
