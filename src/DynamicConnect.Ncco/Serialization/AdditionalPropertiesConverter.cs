using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using DynamicConnect.Json;

namespace DynamicConnect;

/// <summary>Lets <see cref="JsonSerializer"/> read and write <see cref="AdditionalProperties"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class AdditionalPropertiesConverter : JsonConverter<AdditionalProperties>
{
    /// <inheritdoc/>
    public override AdditionalProperties Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.StartObject
            ? AdditionalProperties.From(JsonData.Read(ref reader))
            : throw new JsonException($"Expected an object, found {JsonText.Describe(ref reader)}.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, AdditionalProperties value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);

        Utf8Writer json = new();
        value.Write(ref json);
        HostWriter.Write(writer, json.Written);
        json.Return();
    }
}
