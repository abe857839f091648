using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace DynamicConnect.Benchmarks.Rivals;

/// <summary>System.Text.Json with reflection.</summary>
internal static class PlainReflection
{
    public static JsonSerializerOptions Options { get; } = PlainContext.Make(new DefaultJsonTypeInfoResolver());
}
