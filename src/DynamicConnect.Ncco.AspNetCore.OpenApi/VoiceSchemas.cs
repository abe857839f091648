using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;

namespace DynamicConnect.AspNetCore;

/// <summary>Provides the schemas as components of a document.</summary>
internal static class VoiceSchemas
{
    private const string Definitions = "definitions";
    private const string Text = """{"type":"string"}""";
    private const string Object = """{"type":"object"}""";

    private static readonly Dictionary<string, string> OfBoth = new()
    {
        ["from"] = Text,
        ["to"] = Text,
        ["uuid"] = Text,
        ["conversation_uuid"] = Text,
        ["reason"] = Text,
        ["original_request"] = """{"type":"object","properties":{"url":{"type":"string"},"type":{"type":"string"}}}""",
    };

    private static readonly Dictionary<string, string> OfAnswers = new()
    {
        ["from_user"] = Text,
        ["endpoint_type"] = """{"type":"string","examples":["phone","sip","websocket","app","vbc"]}""",
        ["region_url"] = Text,
        ["custom_data"] = Object,
    };

    private static readonly Dictionary<string, string> OfEvents = new()
    {
        ["timestamp"] = """{"type":"string","format":"date-time"}""",
        ["status"] = """{"type":"string","examples":["started","ringing","answered","busy","failed","completed"]}""",
        ["direction"] = """{"type":"string","examples":["inbound","outbound"]}""",
        ["detail"] = Text,
        ["duration"] = Text,
        ["rate"] = Text,
        ["price"] = Text,
        ["network"] = Text,
        ["sip_code"] = """{"type":"integer"}""",
        ["dtmf"] = """{"type":"object","properties":{"digits":{"type":["string","null"]},"timed_out":{"type":"boolean"}}}""",
        ["speech"] = Object,
        ["recording_url"] = Text,
        ["recording_uuid"] = Text,
        ["transcription_url"] = Text,
        ["conversation_uuid_from"] = Text,
        ["conversation_uuid_to"] = Text,
        ["payload"] = "{}",
    };

    /// <summary>Gets the components for a type, each with its name, or <see langword="null"/> if there is no schema for the type.</summary>
    public static IEnumerable<KeyValuePair<string, string>>? Of(Type type) =>
        type == typeof(Ncco) ? OfNcco()
        : type == typeof(AnswerRequest) ? OfWebhook(type.Name, "The platform requests the first NCCO of a call.", OfAnswers)
        : type == typeof(VoiceEvent) ? OfWebhook(type.Name, "The platform reports an event of a call.", OfEvents)
        : null;

    public static OpenApiSchema Parse(string json, OpenApiDocument document) =>
        OpenApiModelFactory.Parse<OpenApiSchema>(json, OpenApiSpecVersion.OpenApi3_1, document, out _, "json")
        ?? throw new InvalidOperationException("A schema of the package cannot be parsed.");

    /// <summary>Converts the definitions of the schema to components, and points their references at these components.</summary>
    private static IEnumerable<KeyValuePair<string, string>> OfNcco()
    {
        JsonObject ncco = JsonNode.Parse(
            NccoSchema.Json.Replace($"#/{Definitions}/", "#/components/schemas/", StringComparison.Ordinal))!.AsObject();
        JsonObject definitions = ncco[Definitions]!.AsObject();
        ncco.Remove(Definitions);
        ncco.Remove("$schema");
        return
        [
            .. definitions
                .Append(KeyValuePair.Create(nameof(Ncco), (JsonNode?)ncco))
                .Select(part => KeyValuePair.Create(part.Key, part.Value!.ToJsonString())),
        ];
    }

    private static KeyValuePair<string, string>[] OfWebhook(
        string name,
        string description,
        IEnumerable<KeyValuePair<string, string>> properties) =>
    [
        KeyValuePair.Create(name, new JsonObject
        {
            ["description"] = description,
            ["type"] = "object",
            ["properties"] = new JsonObject(
                OfBoth.Concat(properties).Select(property => KeyValuePair.Create(property.Key, JsonNode.Parse(property.Value)))),
        }.ToJsonString()),
    ];
}
