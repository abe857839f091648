using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using DynamicConnect.Wire.Text;

namespace DynamicConnect;

/// <summary>Lets <see cref="JsonSerializer"/> use the names of the NCCO reference for an enumeration.</summary>
/// <typeparam name="TEnum">The enumeration.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class WireNameConverter<TEnum> : JsonConverter<TEnum>
    where TEnum : struct, Enum
{
    /// <inheritdoc/>
    public override TEnum Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String ? Find(ref reader) : throw Unexpected(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);

        writer.WriteStringValue(WireNames<TEnum>.Instance.Encoded(value));
    }

    /// <inheritdoc/>
    public override TEnum ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Find(ref reader);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);

        writer.WritePropertyName(WireNames<TEnum>.Instance.Encoded(value));
    }

    private static TEnum Find(ref Utf8JsonReader reader) =>
        WireNames<TEnum>.Instance.TryFind(JsonText.Bytes(ref reader), out TEnum value) ? value : throw Unexpected(ref reader);

    private static JsonException Unexpected(ref Utf8JsonReader reader) =>
        new($"Expected one of {string.Join(", ", WireNames<TEnum>.Instance.Names)}, found {JsonText.Describe(ref reader)}.");
}
