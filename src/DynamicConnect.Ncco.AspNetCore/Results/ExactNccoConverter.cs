using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace DynamicConnect.AspNetCore;

/// <summary>Writes a whole response as the library does, even where the host indents. Inside other JSON the host's layout goes on.</summary>
internal sealed class ExactNccoConverter(IHttpContextAccessor accessor) : JsonConverter<Ncco>
{
    private readonly NccoConverter converter = new();

    public override Ncco Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => converter.Read(ref reader, typeToConvert, options);

    public override void Write(Utf8JsonWriter writer, Ncco value, JsonSerializerOptions options)
    {
        if (writer.CurrentDepth > 0)
        {
            converter.Write(writer, value, options);
            return;
        }

        Telemetry.Returned(value);
        byte[] json = value.ToUtf8Bytes();
        (accessor.HttpContext?.Features.Get<IHttpResponseBodyFeature>() as WaitingBody)?.IsNcco(json.Length);
        writer.WriteRawValue(json, skipInputValidation: true);
    }
}
