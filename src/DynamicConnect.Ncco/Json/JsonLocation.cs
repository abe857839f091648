namespace DynamicConnect.Json;

/// <summary>A location in a document.</summary>
/// <param name="Path">The path: <c>$[2].endpoint[0].number</c>.</param>
/// <param name="Name">The last name in the path, with the indexes after it: <c>number</c>.</param>
internal readonly record struct JsonLocation(string Path, string Name)
{
    /// <summary>The location of something inside the value at this location.</summary>
    /// <param name="inside">Its location, with the value as the root.</param>
    public JsonLocation Then(JsonLocation inside) => new(Path + inside.Path[1..], inside.Path == "$" ? Name : inside.Name);
}
