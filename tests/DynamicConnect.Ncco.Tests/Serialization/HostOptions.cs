using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DynamicConnect.Tests;

/// <summary>Serializer options of hosts. None of them may change what the library writes.</summary>
internal static class HostOptions
{
    public static JsonSerializerOptions Indented { get; } = new() { WriteIndented = true };

    public static IReadOnlyDictionary<string, JsonSerializerOptions> Compact { get; } = new Dictionary<string, JsonSerializerOptions>
    {
        ["default"] = new(),
        ["web"] = new(JsonSerializerDefaults.Web),
        ["snake case"] = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower, DictionaryKeyPolicy = JsonNamingPolicy.SnakeCaseLower },
        ["without defaults"] = new() { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault },
        ["without nulls"] = new() { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull },
        ["enumerations as text"] = new() { Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseUpper) } },
        ["relaxed encoder"] = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping },
        ["numbers as text"] = new() { NumberHandling = JsonNumberHandling.WriteAsString | JsonNumberHandling.AllowReadingFromString },
        ["references kept"] = new() { ReferenceHandler = ReferenceHandler.Preserve },
        ["cycles ignored"] = new() { ReferenceHandler = ReferenceHandler.IgnoreCycles },
        ["fields, no case, commas and comments"] = new()
        {
            IncludeFields = true,
            PropertyNameCaseInsensitive = true,
            AllowTrailingCommas = true,
            ReadCommentHandling = JsonCommentHandling.Skip,
        },
        ["unknown members refused"] = new() { UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow },
        ["members filled"] = new() { PreferredObjectCreationHandling = JsonObjectCreationHandling.Populate },
    };
}
