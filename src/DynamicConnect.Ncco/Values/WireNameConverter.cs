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
    public override TEnum Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        WireNames<TEnum> names = WireNames<TEnum>.Instance;
        return reader.TokenType == JsonTokenType.String && names.TryFind(JsonText.Bytes(ref reader), out TEnum value)
            ? value
            : throw new JsonException($"Expected one of {string.Join(", ", names.Names)}, found {JsonText.Describe(ref reader)}.");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);

        writer.WriteStringValue(WireNames<TEnum>.Instance.Encoded(value));
    }
}
