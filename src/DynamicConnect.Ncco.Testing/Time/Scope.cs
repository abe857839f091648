namespace DynamicConnect.Testing;

/// <summary>What belongs together and can be given up together, such as a running NCCO.</summary>
internal sealed class Scope
{
    /// <summary>One that is never over.</summary>
    public static Scope Endless { get; } = new();

    public bool IsOver { get; private set; }

    public void End() => IsOver = true;
}
