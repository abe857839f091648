using System.Text.Json;

namespace DynamicConnect.Json;

/// <summary>
/// Copies JSON to the <see cref="Utf8JsonWriter"/> of a host. The library writes the values; the host's settings define the indentation.
/// </summary>
internal static class HostWriter
{
    /// <summary>The size of a buffer on the stack in which most single actions fit.</summary>
    public const int StackSize = 512;

    // Open JSON that was read at one depth may be written at a greater depth.
    private const int DeepestDocument = 128;

    public static void Write(Utf8JsonWriter host, ReadOnlySpan<byte> json)
    {
        if (!host.Options.Indented)
        {
            host.WriteRawValue(json, skipInputValidation: true);
            return;
        }

        Utf8JsonReader reader = new(json, new JsonReaderOptions { MaxDepth = DeepestDocument });
        reader.Read();
        Replay(host, ref reader, json, Layout(host.Options));
    }

    // The host's writer doesn't begin a new line before a raw value in an array, so the elements aren't written as raw values. Numbers keep
    // their spelling.
    private static void Replay(Utf8JsonWriter host, ref Utf8JsonReader reader, ReadOnlySpan<byte> json, Indentation indentation)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                host.WriteStartObject();
                while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
                {
                    host.WritePropertyName(JsonEncodedText.Encode(JsonText.Bytes(ref reader), LiteralEncoder.Instance));
                    reader.Read();
                    int start = (int)reader.TokenStartIndex;
                    reader.Skip();
                    WriteIndented(host, json[start..(int)reader.BytesConsumed], indentation);
                }

                host.WriteEndObject();
                break;
            case JsonTokenType.StartArray:
                host.WriteStartArray();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                {
                    Replay(host, ref reader, json, indentation);
                }

                host.WriteEndArray();
                break;
            case JsonTokenType.String:
                host.WriteStringValue(JsonEncodedText.Encode(JsonText.Bytes(ref reader), LiteralEncoder.Instance));
                break;
            default:
                JsonElement.ParseValue(ref reader).WriteTo(host);
                break;
        }
    }

    private static void WriteIndented(Utf8JsonWriter host, ReadOnlySpan<byte> json, Indentation indentation)
    {
        Utf8Writer writer = new();
        indentation.Write(ref writer, json, host.CurrentDepth);
        host.WriteRawValue(writer.Written, skipInputValidation: true);
        writer.Return();
    }

    private static Indentation Layout(JsonWriterOptions options) =>
#if NET9_0_OR_GREATER
        new(options.NewLine, options.IndentCharacter, options.IndentSize);
#else
        new(Environment.NewLine, ' ', 2);
#endif
}
