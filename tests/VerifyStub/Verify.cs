using System.Runtime.CompilerServices;

namespace VerifyXunit
{
    public static class Verifier
    {
        public static VerifyTests.SettingsTask Verify(string? target, string extension) => throw new NotSupportedException($"This is a stub: {target}.{extension}");
    }
}

namespace VerifyTests
{
    public sealed class SettingsTask
    {
        public SettingsTask UseDirectory(string directory) => this;

        public SettingsTask UseFileName(string fileName) => this;

        public SettingsTask DisableScrubbers() => this;

        public SettingsTask DisableRequireUniquePrefix() => this;

        public TaskAwaiter GetAwaiter() => default;
    }

    public static class VerifierSettings
    {
        public static void UseUtf8NoBom()
        {
        }
    }
}

namespace DiffEngine
{
    public static class DiffRunner
    {
        public static bool Disabled { get; set; }
    }
}
