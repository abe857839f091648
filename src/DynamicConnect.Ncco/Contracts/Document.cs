using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using DynamicConnect.Json;

namespace DynamicConnect.Contracts;

/// <summary>Reads a whole document, alone or inside a document of a host.</summary>
internal static class Document
{
    /// <exception cref="JsonException"><paramref name="utf8Json"/> is not JSON, or not what <paramref name="values"/> reads.</exception>
    public static T Parse<T>(ReadOnlySpan<byte> utf8Json, ValueReader<T> values)
        where T : notnull =>
        TryParse(Utf8.WithoutByteOrderMark(utf8Json), values, out T? value, out _, out JsonException? error, out _)
            ? value
            : throw error;

    /// <summary>Reads a document.</summary>
    /// <param name="utf8Json">The document, without a byte order mark.</param>
    /// <param name="values">Reads it.</param>
    /// <param name="value">What was read.</param>
    /// <param name="notes">What was read although it is not as the reference has it.</param>
    /// <param name="error">Why the document could not be read.</param>
    /// <param name="position">Where the error is.</param>
    public static bool TryParse<T>(
        ReadOnlySpan<byte> utf8Json,
        ValueReader<T> values,
        [NotNullWhen(true)] out T? value,
        out ReadOnlySpan<ReadingNote> notes,
        [NotNullWhen(false)] out JsonException? error,
        out long position)
        where T : notnull
    {
        DocumentReader reader = new(new Utf8JsonReader(utf8Json));
        try
        {
            reader.Read();
            value = Read(ref reader, values);
            reader.Read();
            notes = reader.Notes;
            error = null;
            position = 0;
            return true;
        }
        catch (JsonException exception)
        {
            value = default;
            notes = default;
            position = JsonErrors.OffsetOf(exception, utf8Json) ?? reader.TokenStartIndex;
            error = JsonErrors.Locate(exception, new Utf8JsonReader(utf8Json), position, TextPosition.Of(utf8Json, position));
            return false;
        }
    }

    /// <summary>Reads the value on which <paramref name="json"/> stands, and leaves the reader on its last token.</summary>
    /// <exception cref="JsonException">The value is not what <paramref name="values"/> reads.</exception>
    public static T Read<T>(ref Utf8JsonReader json, ValueReader<T> values)
        where T : notnull
    {
        DocumentReader reader = new(json);
        try
        {
            T value = Read(ref reader, values);
            json = reader.Json;
            return value;
        }
        catch (JsonException exception)
        {
            throw JsonErrors.Locate(exception, json, reader.TokenStartIndex, null);
        }
    }

    private static T Read<T>(ref DocumentReader reader, ValueReader<T> values)
        where T : notnull => values.TryRead(ref reader, out T? value)
            ? value
            : throw JsonErrors.At("$", $"Expected {values.Expected}, found {reader.Describe()}.");
}
