using System.Text.Json;
using System.Text.Json.Serialization;

namespace DynamicConnect.AspNetCore.Tests.Results;

/// <summary>The JSON options that hosts have.</summary>
internal static class HostOptions
{
    public static IReadOnlyDictionary<string, Action<JsonSerializerOptions>> All { get; } = new Dictionary<string, Action<JsonSerializerOptions>>
    {
        ["web"] = _ => { },
        ["snake case"] = x => x.PropertyNamingPolicy = x.DictionaryKeyPolicy = JsonNamingPolicy.SnakeCaseLower,
        ["without defaults"] = x => x.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        ["camel-case enumerations"] = x => x.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase)),
        ["indented"] = x => x.WriteIndented = true,
        ["source-generated"] = x => x.TypeInfoResolver = NccoContext.Default,
    };
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, WriteIndented = true)]
[JsonSerializable(typeof(Ncco))]
[JsonSerializable(typeof(Microsoft.AspNetCore.Mvc.ProblemDetails))]
internal sealed partial class NccoContext : JsonSerializerContext;
