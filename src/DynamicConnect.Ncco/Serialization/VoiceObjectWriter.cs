using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using DynamicConnect.Json;

namespace DynamicConnect;

/// <summary>Lets <see cref="JsonSerializer"/> write a <see cref="VoiceObject"/> whose exact type is not known before.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class VoiceObjectWriter : JsonConverter<VoiceObject>
{
    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">Always: nothing in the JSON tells an action from an endpoint.</exception>
    public override VoiceObject Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException(
            "JSON does not tell what kind of VoiceObject it is: read an NccoAction, a ConnectEndpoint or one of the settings.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, VoiceObject value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);

        Utf8Writer json = new();
        value.WriteTo(ref json);
        HostWriter.Write(writer, json.Written);
        json.Return();
    }
}
