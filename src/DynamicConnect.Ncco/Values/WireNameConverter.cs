using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using DynamicConnect.Wire.Text;

namespace DynamicConnect;

/// <summary>Lets <see cref="JsonSerializer"/> use the names of the NCCO reference for an enumeration, as a value and as a key.</summary>
/// <typeparam name="TEnum">The enumeration.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class WireNameConverter<TEnum> : JsonConverter<TEnum>
    where TEnum : struct, Enum
{
    /// <inheritdoc/>
    public override TEnum Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(WireNames<TEnum>.Encoded(value));
    }

    /// <inheritdoc/>
    public override TEnum ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(ref reader);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(WireNames<TEnum>.Encoded(value));
    }

    private static TEnum Read(ref Utf8JsonReader reader)
    {
        bool isText = reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName;
        return isText && WireNames<TEnum>.TryFind(JsonText.Bytes(ref reader), out TEnum value)
            ? value
            : throw new JsonException($"Expected one of {string.Join(", ", WireNames<TEnum>.All.Names)}, found {JsonText.Describe(ref reader)}.");
    }
}
