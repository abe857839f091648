using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using DynamicConnect.Json;

namespace DynamicConnect;

/// <summary>Lets <see cref="JsonSerializer"/> read and write <see cref="JsonData"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JsonDataConverter : JsonConverter<JsonData>
{
    /// <inheritdoc/>
    public override bool HandleNull => true;

    /// <inheritdoc/>
    public override JsonData Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonData.Read(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, JsonData value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);

        HostWriter.Write(writer, value is null ? "null"u8 : value.Json);
    }
}
