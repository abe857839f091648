namespace DynamicConnect.Tests;

/// <summary>A member of a public type, with its sort key.</summary>
internal sealed record SurfaceMember(string Key, string Declaration);
