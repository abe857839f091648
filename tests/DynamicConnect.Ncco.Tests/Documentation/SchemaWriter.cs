using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using DynamicConnect.Tests.Samples;
using DynamicConnect.Tests.Tables;

namespace DynamicConnect.Tests.Documentation;

/// <summary>Writes the JSON Schema: structure and limits from the rows, words from the doc comments, examples from the samples.</summary>
internal sealed class SchemaWriter
{
    private static readonly JsonSerializerOptions Layout = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private readonly JsonObject definitions = [];

    public static string Write() => new SchemaWriter().Schema().ToJsonString(Layout).Replace("\r\n", "\n") + "\n";

    public static JsonObject AnyOf(IEnumerable<JsonObject> alternatives) => new() { ["anyOf"] = new JsonArray([.. alternatives]) };

    /// <summary>A reference to the definition of a record, which is written when it is asked for first.</summary>
    public JsonObject Define(Type record)
    {
        if (!definitions.ContainsKey(record.Name))
        {
            // Taken before it is described: definitions stand in the order in which they are met.
            definitions[record.Name] = null;
            definitions[record.Name] = Describe(Table.Of(record));
        }

        return new JsonObject { ["$ref"] = $"#/definitions/{record.Name}" };
    }

    /// <summary>What a row says of its property.</summary>
    public JsonObject Describe(Table table, TableProperty property)
    {
        var schema = new JsonObject { ["description"] = $"{DocComments.Library.Summary(property.Property!)} {DocComments.Library.Remarks(property.Property!)}".Trim() };
        SchemaKinds.Describe(property.Codec, schema, this);
        foreach (var trait in property.Traits)
        {
            SchemaRules.Describe(trait, schema);
        }

        if (Sample.FullOf(table.Type) is { } sample && JsonNode.Parse(sample.Record.ToString())![property.Name] is { } example)
        {
            schema["examples"] = new JsonArray(example.DeepClone());
        }

        return schema;
    }

    private JsonObject Describe(Table table)
    {
        var properties = new JsonObject();
        var required = table.Properties.Where(property => property.IsRequired).Select(property => property.Name).ToList();
        if (table.Discriminator is { } discriminator)
        {
            properties[discriminator] = new JsonObject { ["enum"] = new JsonArray(table.Kind) };
            required.Insert(0, discriminator);
        }

        foreach (var property in table.Properties)
        {
            properties[property.Name] = Describe(table, property);
        }

        var schema = new JsonObject { ["description"] = DocComments.Library.Summary(table.Type), ["type"] = "object", ["properties"] = properties };
        if (required.Count > 0)
        {
            schema["required"] = new JsonArray([.. required.Select(name => JsonValue.Create(name))]);
        }

        schema["additionalProperties"] = false;
        if (table.Schemas.Count > 0)
        {
            schema["allOf"] = new JsonArray([.. table.Schemas.Select(json => JsonNode.Parse(json))]);
        }

        return schema;
    }

    private JsonObject Schema() => new()
    {
        ["$schema"] = "http://json-schema.org/draft-07/schema#",
        ["title"] = "NCCO",
        ["description"] = DocComments.Library.Summary(typeof(Ncco)),
        ["type"] = "array",
        ["items"] = AnyOf(NccoAction.Kinds.Shapes.Select(shape => Define(shape.Type))),
        ["examples"] = new JsonArray(JsonNode.Parse(DynamicConnectExamples.FirstAgent.ToJson()), JsonNode.Parse(DynamicConnectExamples.AlternativeNumber.ToJson())),
        ["definitions"] = definitions,
    };
}
