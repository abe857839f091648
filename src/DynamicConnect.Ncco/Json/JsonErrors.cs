using System.Text.Json;

namespace DynamicConnect.Json;

/// <summary>The one kind of error that reading knows: a <see cref="JsonException"/> that names the place.</summary>
internal static class JsonErrors
{
    /// <summary>An error at a place that is known, for <see cref="Locate"/> to finish.</summary>
    /// <param name="path">The path from the root of what is ours.</param>
    /// <param name="message">What was found and what is expected, as sentences.</param>
    public static JsonException At(string path, string message) => new(message, path, null, null);

    /// <summary>Where a text stops being JSON; <see langword="null"/> for other errors.</summary>
    public static long? OffsetOf(JsonException exception, ReadOnlySpan<byte> utf8Json)
    {
        if (exception.LineNumber is not { } line)
        {
            return null;
        }

        int start = 0;
        for (; line > 0; line--)
        {
            start += utf8Json[start..].IndexOf((byte)'\n') + 1;
        }

        return Math.Min(start + (exception.BytePositionInLine ?? 0), utf8Json.Length);
    }

    /// <summary>Gives <paramref name="exception"/> its path, found by reading from <paramref name="start"/> again.</summary>
    /// <param name="exception">What went wrong.</param>
    /// <param name="start">Stands before the document, or on the first token of a value inside a document of a host.</param>
    /// <param name="position">Where the token begins that is wrong, unless the text is no JSON there.</param>
    /// <param name="place">The same in lines, where the whole text is known.</param>
    public static JsonException Locate(JsonException exception, Utf8JsonReader start, long position, TextPosition? place)
    {
        bool isSyntax = exception.LineNumber is not null;
        string path = exception.Path ?? JsonPath.Find(start, isSyntax ? long.MaxValue : position);

        // Inside the document of a host, the serializer adds the path from its own root, as long as none is set.
        bool isInside = start.CurrentDepth > 0;
        string message = isSyntax ? $"The text is not valid JSON. {Reason(exception)}" : exception.Message;
        string lines = place is { } found ? $", line {found.Line}, column {found.Column}" : "";
        return new JsonException(
            $"{message} {(isInside ? "Path inside of the value" : "Path")}: {path}{lines}.",
            isInside ? null : path,
            exception.LineNumber,
            exception.BytePositionInLine,
            exception.InnerException ?? exception);
    }

    /// <summary>
    /// What the framework says, without its count of lines from 0 and its advice to change options that nobody can change.
    /// </summary>
    public static string Reason(JsonException exception)
    {
        string message = exception.Message;
        int lines = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return (lines < 0 ? message : message[..lines])
            .Replace(" which is not supported in this mode", "")
            .Replace(" Change the reader options.", "")
            .Replace(", when isFinalBlock is true", "");
    }
}
