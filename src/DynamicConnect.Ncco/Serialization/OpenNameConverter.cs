using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using DynamicConnect.Contracts;
using DynamicConnect.Json;

namespace DynamicConnect;

/// <summary>
/// Lets <see cref="JsonSerializer"/> use the names of the webhook reference for an enumeration that may get more members. A string that
/// isn't a known name is read as the first member, <c>Unknown</c>.
/// </summary>
/// <typeparam name="TEnum">The enumeration.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class OpenNameConverter<TEnum> : JsonConverter<TEnum>
    where TEnum : struct, Enum
{
    /// <inheritdoc/>
    public override TEnum Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            throw new JsonException($"Expected {ValueReaders.OpenEnum<TEnum>().Expected}, found {JsonText.Describe(ref reader)}.");
        }

        return EnumNames<TEnum>.TryParse(JsonText.Bytes(ref reader), out TEnum value) ? value : default;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);

        writer.WriteStringValue(EnumNames<TEnum>.NameOf(value));
    }
}
