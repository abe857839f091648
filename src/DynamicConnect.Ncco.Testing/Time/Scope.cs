namespace DynamicConnect.Testing;

/// <summary>Work that belongs together and can be stopped together, such as a running NCCO.</summary>
internal sealed class Scope
{
    /// <summary>A scope that never ends.</summary>
    public static Scope Endless { get; } = new();

    public bool IsOver { get; private set; }

    public void End() => IsOver = true;
}
