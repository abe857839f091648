namespace CallCenter.Tests;

/// <summary>A theory that needs POSIX signals, and is skipped if the system isn't Linux.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class LinuxTheoryAttribute : TheoryAttribute
{
    public LinuxTheoryAttribute() => Skip = OperatingSystem.IsLinux() ? null : "Needs signals.";
}
