using System.Text.Json;

namespace DynamicConnect.Json;

/// <summary>Creates the only kind of error that reading reports: a <see cref="JsonException"/> with the position.</summary>
internal static class JsonErrors
{
    /// <summary>The position where the text stops being JSON; <see langword="null"/> for other errors.</summary>
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

    /// <summary>Replaces the message if the text is the query string of a webhook instead of JSON.</summary>
    public static JsonException Recognize(JsonException exception, ReadOnlySpan<byte> text)
    {
        int end = text.IndexOf((byte)'=');
        bool isQuery = end > 0 && exception.LineNumber is not null && text[..end].IndexOfAny("{[\""u8) < 0;
        return isQuery
            ? new JsonException(
                "It is a query string. Read it with AnswerRequest.ParseQuery or VoiceEvent.ParseQuery.",
                exception.Path,
                exception.LineNumber,
                exception.BytePositionInLine)
            : exception;
    }

    /// <summary>Adds the path to <paramref name="exception"/>. It is found by reading again from <paramref name="start"/>.</summary>
    /// <param name="exception">The original exception.</param>
    /// <param name="start">The reader, positioned before the document, or on the first token of a value inside a host's document.</param>
    /// <param name="position">The start of the invalid token, unless the text isn't JSON there.</param>
    /// <param name="place">The line and column, if the whole text is known.</param>
    public static JsonException Locate(JsonException exception, Utf8JsonReader start, long position, TextPosition? place)
    {
        bool isSyntax = exception.LineNumber is not null;
        string path = exception.Path ?? JsonPath.Find(start, isSyntax ? long.MaxValue : position);

        // Inside a host's document, the serializer adds the path from its own root if no path is set.
        bool isInside = start.CurrentDepth > 0;
        string message = isSyntax ? $"The text is not valid JSON. {Reason(exception)}" : exception.Message;
        string lines = place is { } found ? $", line {found.Line}, column {found.Column}" : "";
        return new JsonException(
            $"{message} {(isInside ? "Path inside the value" : "Path")}: {path}{lines}.",
            isInside ? null : path,
            exception.LineNumber,
            exception.BytePositionInLine,
            exception.InnerException ?? exception);
    }

    /// <summary>
    /// The framework's message, without the zero-based line and without advice to change options that callers can't change.
    /// </summary>
    public static string Reason(JsonException exception)
    {
        const string Unfinished = "Expected depth to be zero at the end of the JSON payload.";
        string message = exception.Message;
        if (message.StartsWith(Unfinished, StringComparison.Ordinal))
        {
            return "It ends before an object or array is closed.";
        }

        int lines = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return (lines < 0 ? message : message[..lines])
            .Replace(" which is not supported in this mode", "")
            .Replace(" Change the reader options.", "")
            .Replace(", when isFinalBlock is true", "");
    }
}
