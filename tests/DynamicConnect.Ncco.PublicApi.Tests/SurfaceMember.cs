namespace DynamicConnect.Tests;

/// <summary>A member of a public type, and by what it is sorted.</summary>
internal sealed record SurfaceMember(string Key, string Declaration);
