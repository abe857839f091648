using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using DynamicConnect.Contracts;
using DynamicConnect.Json;

namespace DynamicConnect;

/// <summary>Lets <see cref="JsonSerializer"/> read and write an <see cref="Ncco"/>, independently of the options of the host.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class NccoConverter : JsonConverter<Ncco>
{
    /// <inheritdoc/>
    public override Ncco Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Document.Read(ref reader, NccoReader.Instance);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Ncco value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);

        Utf8Writer json = new(stackalloc byte[HostWriter.StackSize]);
        value.WriteTo(ref json);
        HostWriter.Write(writer, json.Written);
        json.Return();
    }
}
