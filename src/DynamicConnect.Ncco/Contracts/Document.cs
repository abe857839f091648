using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using DynamicConnect.Json;

namespace DynamicConnect.Contracts;

/// <summary>Reads and writes a whole document, either alone or inside a host's document.</summary>
internal static class Document
{
    /// <exception cref="JsonException"><paramref name="utf8Json"/> isn't JSON, or isn't what <paramref name="values"/> reads.</exception>
    public static T Parse<T>(ReadOnlySpan<byte> utf8Json, ValueReader<T> values)
        where T : notnull =>
        TryParse(Utf8.WithoutByteOrderMark(utf8Json), values, out T? value, out _, out JsonException? error, out _)
            ? value
            : throw error;

    /// <summary>Reads a document.</summary>
    /// <param name="utf8Json">The document, without a byte order mark.</param>
    /// <param name="values">The reader of the document.</param>
    /// <param name="value">The result.</param>
    /// <param name="notes">Everything that was accepted although it differs from the reference.</param>
    /// <param name="error">The reason why the document couldn't be read.</param>
    /// <param name="position">The position of the error.</param>
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
            JsonException recognized = JsonErrors.Recognize(exception, utf8Json);
            error = JsonErrors.Locate(recognized, new Utf8JsonReader(utf8Json), position, TextPosition.Of(utf8Json, position));
            return false;
        }
    }

    /// <summary>Writes an object inside a host's document.</summary>
    public static void Write(Utf8JsonWriter writer, VoiceObject value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);

        Utf8Writer json = new(stackalloc byte[HostWriter.StackSize]);
        value.WriteTo(ref json);
        HostWriter.Write(writer, json.Written);
        json.Return();
    }

    /// <summary>Reads the value that <paramref name="json"/> is positioned on, and leaves the reader on its last token.</summary>
    /// <exception cref="JsonException">The value isn't what <paramref name="values"/> reads.</exception>
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

    // PHP writes empty objects as empty arrays. They are accepted inside a document, but not as the whole document.
    private static T Read<T>(ref DocumentReader reader, ValueReader<T> values)
        where T : notnull =>
        !(reader.Token == JsonTokenType.StartArray && values is IContract) && values.TryRead(ref reader, out T? value)
            ? value
            : throw new JsonException($"Expected {values.Expected}, found {reader.Describe()}.");
}
