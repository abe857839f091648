using System.Globalization;

namespace DynamicConnect.Generator;

/// <summary>Writes the JSON Schema from the declarations: structure, limits and descriptions.</summary>
internal sealed class SchemaEmitter(EquatableArray<RecordModel> records)
{
    // In order of first use.
    private readonly List<(string Name, string Json)> definitions = [];

    public string Emit(SchemaModel schema)
    {
        SourceWriter source = SourceWriter.ForNamespace("DynamicConnect");
        source.Open($"partial class {schema.Class}");
        source.Line("private static ReadOnlySpan<byte> Utf8Json =>");
        source.Line($"    {SourceWriter.Quote(JsonText.Indent(Document(schema)))}u8;");
        source.Close();
        return source.ToString();
    }

    /// <summary>Returns the schema as compact JSON.</summary>
    public string Document(SchemaModel schema)
    {
        string items = AnyOf(schema.Family);
        return JsonText.Object(
        [
            ("$schema", JsonText.Quote("http://json-schema.org/draft-07/schema#")),
            ("title", JsonText.Quote(schema.Title)),
            ("description", JsonText.Quote(schema.Description)),
            ("type", JsonText.Quote("array")),
            ("items", items),
            ("examples", JsonText.Array(schema.Examples)),
            ("definitions", JsonText.Object(definitions)),
        ]);
    }

    private string AnyOf(string family) => JsonText.Object(
    [
        ("anyOf", JsonText.Array(FamilyEmitter.Known(new FamilyModel(family, ""), records).Select(record => Reference(record.Name)))),
    ]);

    /// <summary>Returns a reference to the definition of a record, which is created on first use.</summary>
    private string Reference(string name)
    {
        int index = definitions.FindIndex(definition => definition.Name == name);
        if (index < 0)
        {
            index = definitions.Count;
            definitions.Add((name, ""));
            definitions[index] = (name, Definition(records.Single(record => record.Name == name)));
        }

        return JsonText.Object([("$ref", JsonText.Quote($"#/definitions/{name}"))]);
    }

    private string Definition(RecordModel record)
    {
        List<(string Name, string Json)> properties = [];
        List<string> required = [];
        if (record.DiscriminatorValue is { } value)
        {
            properties.Add((record.Discriminator!, JsonText.Object([("enum", JsonText.Array([JsonText.Quote(value)]))])));
            required.Add(record.Discriminator!);
        }

        properties.AddRange(record.Properties.Select(property => (property.JsonName, Property(property))));
        required.AddRange(record.Properties.Where(property => property.IsRequired).Select(property => property.JsonName));

        List<(string Name, string Json)> schema =
        [
            ("description", JsonText.Quote(record.Description)),
            ("type", JsonText.Quote("object")),
            ("properties", JsonText.Object(properties)),
        ];
        if (required.Count > 0)
        {
            schema.Add(("required", JsonText.Array(required.Select(JsonText.Quote))));
        }

        schema.Add(("additionalProperties", "false"));
        if (record.SchemaConditions.Count > 0)
        {
            schema.Add(("allOf", JsonText.Array(record.SchemaConditions)));
        }

        return JsonText.Object(schema);
    }

    private string Property(PropertyModel property)
    {
        List<(string Name, string Json)> schema = [("description", JsonText.Quote(property.Description)), .. Type(property)];
        foreach (SchemaKeyword keyword in property.Schema.Where(keyword => !keyword.IsOfItems))
        {
            Set(schema, keyword.Name, keyword.Json);
        }

        if (property.Kind == ValueKind.SecondsAsString)
        {
            RangeOfString(schema);
        }

        if (property.Default is { } value)
        {
            schema.Add(("default", value));
        }

        return JsonText.Object(schema);
    }

    private (string Name, string Json)[] Type(PropertyModel property) => property.Kind switch
    {
        ValueKind.String or ValueKind.SecondsAsString or ValueKind.NumberAsString or ValueKind.Time => Type("string"),
        ValueKind.Boolean => Type("boolean"),
        ValueKind.Integer or ValueKind.Long => Type("integer"),
        ValueKind.Number or ValueKind.Seconds => Type("number"),
        ValueKind.Enum when property.IsOpenEnum => Type("string"),
        ValueKind.Enum => [Members(property)],
        ValueKind.Object => [("allOf", JsonText.Array([Reference(property.Type)]))],
        ValueKind.StringList => List(JsonText.Object([.. Type("string"), .. KeywordsOfItems(property)])),
        ValueKind.EnumList => List(JsonText.Object([Members(property)])),
        ValueKind.ObjectList => List(property.IsFamily ? AnyOf(property.Element) : Reference(property.Element)),
        _ => [],
    };

    private static IEnumerable<(string Name, string Json)> KeywordsOfItems(PropertyModel property) =>
        property.Schema.Where(keyword => keyword.IsOfItems).Select(keyword => (keyword.Name, keyword.Json));

    private static (string Name, string Json)[] Type(string name) => [("type", JsonText.Quote(name))];

    private static (string Name, string Json)[] List(string items) => [.. Type("array"), ("items", items)];

    private static (string Name, string Json) Members(PropertyModel property) =>
        ("enum", JsonText.Array(property.Members.Select(member => JsonText.Quote(member.JsonName))));

    private static void Set(List<(string Name, string Json)> schema, string name, string json)
    {
        int index = schema.FindIndex(member => member.Name == name);
        if (index < 0)
        {
            schema.Add((name, json));
        }
        else
        {
            schema[index] = (name, json);
        }
    }

    /// <summary>Replaces limits with a pattern, because JSON Schema has no limits for numbers in strings.</summary>
    private static void RangeOfString(List<(string Name, string Json)> schema)
    {
        Set(schema, "type", JsonText.Quote("string"));
        int minimum = schema.FindIndex(member => member.Name == "minimum");
        int maximum = schema.FindIndex(member => member.Name == "maximum");
        if (minimum >= 0 && maximum >= 0)
        {
            string pattern = NumberPattern.Between(
                int.Parse(schema[minimum].Json, CultureInfo.InvariantCulture),
                int.Parse(schema[maximum].Json, CultureInfo.InvariantCulture));
            schema.RemoveAll(member => member.Name is "minimum" or "maximum");
            schema.Add(("pattern", JsonText.Quote(pattern)));
        }
    }
}
