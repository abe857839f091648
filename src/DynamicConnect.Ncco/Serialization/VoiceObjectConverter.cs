using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using DynamicConnect.Contracts;
using DynamicConnect.Serialization;

namespace DynamicConnect;

/// <summary>
/// Lets <see cref="JsonSerializer"/> read and write actions, endpoints, settings and webhooks, independently of the options of the host.
/// </summary>
/// <typeparam name="T">The type of the object.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class VoiceObjectConverter<T> : JsonConverter<T>
    where T : VoiceObject
{
    private readonly ValueReader<T> values = ContractRegistry.ReaderOf<T>();

    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Document.Read(ref reader, values);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        Document.Write(writer, value);
}
