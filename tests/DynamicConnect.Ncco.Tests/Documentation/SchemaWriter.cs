using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using DynamicConnect.Tests.Samples;
using DynamicConnect.Tests.Tables;
using DynamicConnect.Wire;

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
            definitions[record.Name] = Table.Of(record).DescribeSchema(this);
        }

        return new JsonObject { ["$ref"] = $"#/definitions/{record.Name}" };
    }

    public JsonObject Describe<TRecord>(Shape<TRecord> shape)
        where TRecord : VoiceObject
    {
        var properties = new JsonObject();
        var required = shape.Rows.Where(row => row.IsRequired).Select(row => row.Name).ToList();
        if (shape.Discriminator is { } discriminator)
        {
            properties[discriminator] = new JsonObject { ["enum"] = new JsonArray(shape.Kind) };
            required.Insert(0, discriminator);
        }

        foreach (var row in shape.Rows)
        {
            properties[row.Name] = Describe(row);
        }

        var schema = new JsonObject { ["description"] = DocComments.Library.Summary(typeof(TRecord)), ["type"] = "object", ["properties"] = properties };
        if (required.Count > 0)
        {
            schema["required"] = new JsonArray([.. required.Select(name => JsonValue.Create(name))]);
        }

        schema["additionalProperties"] = false;
        if (shape.Schemas.Count > 0)
        {
            schema["allOf"] = new JsonArray([.. shape.Schemas.Select(json => JsonNode.Parse(json))]);
        }

        return schema;
    }

    private JsonObject Describe<TRecord>(Row<TRecord> row)
        where TRecord : VoiceObject
    {
        var table = Table.Of(typeof(TRecord));
        var property = table.Property(row.Name).Property!;
        var schema = new JsonObject { ["description"] = $"{DocComments.Library.Summary(property)} {DocComments.Library.Remarks(property)}".Trim() };
        SchemaKinds.Describe(row.Codec, schema, this);
        foreach (var trait in row.Traits)
        {
            SchemaRules.Describe(trait, schema);
        }

        if (JsonNode.Parse(Sample.All.Single(sample => sample.IsFull && sample.Record is TRecord).Record.ToString())![row.Name] is { } example)
        {
            schema["examples"] = new JsonArray(example.DeepClone());
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
