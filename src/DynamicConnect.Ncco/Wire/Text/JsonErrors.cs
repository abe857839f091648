using System.Text.Json;

namespace DynamicConnect.Wire.Text;

/// <summary>The one kind of error that reading knows: a <see cref="JsonException"/> that names the place.</summary>
internal static class JsonErrors
{
    /// <summary>An error at a place that is known, for <see cref="Locate"/> to finish.</summary>
    /// <param name="path">The path from the root of what is ours.</param>
    /// <param name="message">What was found and what is expected, as sentences.</param>
    public static JsonException At(string path, string message) => new(message, path, null, null);

    /// <summary>Gives <paramref name="exception"/> its path, found by reading from <paramref name="start"/> again.</summary>
    /// <param name="exception">What went wrong.</param>
    /// <param name="start">Stands before the document, or on the first token of a value inside a document of a host.</param>
    /// <param name="position">Where the token begins that is wrong, unless the text is no JSON there.</param>
    public static JsonException Locate(JsonException exception, Utf8JsonReader start, long position)
    {
        bool isSyntax = exception.LineNumber is not null;
        string path = exception.Path ?? JsonPath.Find(start, isSyntax ? long.MaxValue : position);

        // Inside the document of a host, the serializer adds the path from its own root, as long as none is set.
        bool isInside = start.CurrentDepth > 0;
        string message = isSyntax ? $"The text is not valid JSON. {exception.Message}" : exception.Message;
        return new JsonException(
            $"{message} {(isInside ? "Path inside of the value" : "Path")}: {path}.",
            isInside ? null : path,
            exception.LineNumber,
            exception.BytePositionInLine,
            exception.InnerException ?? exception);
    }
}
