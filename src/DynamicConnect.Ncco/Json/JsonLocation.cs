namespace DynamicConnect.Json;

/// <summary>A place in a document.</summary>
/// <param name="Path">The path: <c>$[2].endpoint[0].number</c>.</param>
/// <param name="Name">The last name in the path, with the indexes behind it: <c>number</c>.</param>
/// <param name="Element">The first index in the path, or 0.</param>
/// <param name="Property">The first name in the path: <c>endpoint</c>.</param>
internal readonly record struct JsonLocation(string Path, string Name, int Element, string Property);
