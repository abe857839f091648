namespace DynamicConnect.Wire;

/// <summary>A property that a record had once, and what stands in its place today.</summary>
internal sealed record Retired(string Name, string Replacement);
