using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using DynamicConnect.Contracts;

namespace DynamicConnect;

/// <summary>Lets <see cref="JsonSerializer"/> write a <see cref="VoiceObject"/> whose exact type isn't known in advance.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class VoiceObjectWriter : JsonConverter<VoiceObject>
{
    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">Always, because the JSON doesn't say which kind of object it is.</exception>
    public override VoiceObject Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException(
            "The JSON doesn't say which kind of VoiceObject it is. Read it as NccoAction, ConnectEndpoint or a settings type instead.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, VoiceObject value, JsonSerializerOptions options) =>
        Document.Write(writer, value);
}
