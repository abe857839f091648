namespace DynamicConnect.Tests;

/// <summary>A public type.</summary>
internal sealed record SurfaceType(string Namespace, string Name, string Declaration, IReadOnlyList<SurfaceMember> Members);
