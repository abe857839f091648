using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace DynamicConnect.Benchmarks.Rivals;

/// <summary>System.Text.Json with source generation.</summary>
[JsonSerializable(typeof(PlainAction[]))]
internal sealed partial class PlainContext : JsonSerializerContext
{
    public static PlainContext Relaxed { get; } = new(Make());

    /// <summary>Creates the options that produce the same bytes as the library.</summary>
    public static JsonSerializerOptions Make(IJsonTypeInfoResolver? resolver = null) => new()
    {
        TypeInfoResolver = resolver,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };
}
