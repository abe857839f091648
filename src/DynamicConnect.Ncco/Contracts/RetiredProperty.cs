namespace DynamicConnect.Contracts;

/// <summary>A property that a record no longer has, and what to use instead.</summary>
internal sealed record RetiredProperty(string Name, string Replacement);
