using System.Text.Json;
using DynamicConnect.Wire.Text;

namespace DynamicConnect.Wire;

/// <summary>Reads and writes a whole document, alone or inside a document of a host.</summary>
internal static class Document
{
    /// <exception cref="JsonException"><paramref name="utf8Json"/> is not JSON, or not what <paramref name="codec"/> reads.</exception>
    public static T Parse<T>(ReadOnlySpan<byte> utf8Json, Codec<T> codec)
        where T : notnull
    {
        ReadOnlySpan<byte> text = utf8Json.StartsWith(Utf8.ByteOrderMark) ? utf8Json[Utf8.ByteOrderMark.Length..] : utf8Json;
        WireReader reader = new(new Utf8JsonReader(text));
        try
        {
            reader.Read();
            T value = Read(ref reader, codec);
            reader.Read();
            if (reader.HasNotes)
            {
                codec.Keep(value, Located(reader.Notes, new Utf8JsonReader(text)));
            }

            return value;
        }
        catch (JsonException exception)
        {
            throw JsonErrors.Locate(exception, new Utf8JsonReader(text), reader.TokenStartIndex);
        }
    }

    /// <summary>Reads the value on which <paramref name="json"/> stands, and leaves it on the last token of it.</summary>
    /// <exception cref="JsonException">The value is not what <paramref name="codec"/> reads.</exception>
    public static T Read<T>(ref Utf8JsonReader json, Codec<T> codec)
        where T : notnull
    {
        WireReader reader = new(json);
        try
        {
            T value = Read(ref reader, codec);
            if (reader.HasNotes)
            {
                codec.Keep(value, Located(reader.Notes, json));
            }

            json = reader.Json;
            return value;
        }
        catch (JsonException exception)
        {
            throw JsonErrors.Locate(exception, json, reader.TokenStartIndex);
        }
    }

    public static void Write<T>(Utf8JsonWriter host, T value, Codec<T> codec)
        where T : notnull
    {
        Utf8Writer writer = new();
        codec.Write(ref writer, value);
        HostWriter.Write(host, writer.Written);
        writer.Return();
    }

    public static string ToText<T>(T value, Codec<T> codec, Indentation? indentation)
        where T : notnull
    {
        Utf8Writer writer = new();
        codec.Write(ref writer, value);
        string text = indentation is null ? writer.ToString() : indentation.Apply(writer.Written);
        writer.Return();
        return text;
    }

    private static T Read<T>(ref WireReader reader, Codec<T> codec)
        where T : notnull => codec.TryRead(ref reader, out T? value)
            ? value
            : throw JsonErrors.At("$", $"Expected {codec.Expected}, found {reader.Describe()}.");

    /// <summary>Finds the places of notes in the order of the document, which is read a second time from <paramref name="start"/>.</summary>
    private static LocatedNote[] Located(ReadOnlySpan<ReadingNote> noted, Utf8JsonReader start)
    {
        ReadingNote[] notes = [.. noted.ToArray().OrderBy(note => note.Position)];
        List<JsonPlace> places = JsonPath.FindAll(start, [.. notes.Select(note => note.Position)]);
        return [.. notes.Zip(places, Describe)];
    }

    private static LocatedNote Describe(ReadingNote note, JsonPlace place) =>
        new(new NccoProblem(place.Path, $"{place.Name} {note.Message}", note.Rule.Severity, note.Rule.Id), place.Element, place.Property);
}
