using System.Text.Json.Nodes;
using DynamicConnect.Rules;
using DynamicConnect.Wire;

namespace DynamicConnect.Tests.Documentation;

/// <summary>The rules of rows in JSON Schema: those that it can express.</summary>
internal static class SchemaRules
{
    private const string Tag = "<[A-Za-z/!?][^>]*>";

    public static void Describe(object rule, JsonObject schema)
    {
        switch (rule)
        {
            case Trait.DefaultTrait trait:
                schema["default"] = JsonNode.Parse(trait.Json);
                break;
            case RangeRule range:
                Limit(schema, range.Minimum, range.Maximum);
                break;
            case WholeRangeRule range:
                Limit(schema, range.Range.Minimum, range.Range.Maximum);
                break;
            case DurationRule { Severity: ProblemSeverity.Error } duration:
                DescribeDuration(duration, schema);
                break;
            case TextRule text:
                schema["pattern"] = text.Pattern;
                break;
            case UrlRule:
                schema["pattern"] = AddressRules.Url.Pattern;
                break;
            case SpokenTextRule spoken:
                schema["anyOf"] = new JsonArray(
                    Pattern($"^(?![\\s\\S]*{Tag})[\\s\\S]{{0,{spoken.MaxLength}}}$"),
                    Pattern($"^\\s*(?=<speak)(?:(?:{Tag})*(?!{Tag})[\\s\\S]){{0,{spoken.MaxLength}}}(?:{Tag})*\\s*$"));
                break;
            case EachRule<string> each:
                Describe(each.Rule, (JsonObject)schema["items"]!);
                break;
            case JsonObjectRule json:
                schema["type"] = "object";
                if (json.IsTextsOnly)
                {
                    schema["additionalProperties"] = new JsonObject { ["type"] = "string" };
                }

                break;
            default:
                DescribeCount(RowRules.IsExactCount(rule), schema);
                break;
        }
    }

    private static JsonObject Pattern(string pattern) => new() { ["pattern"] = pattern };

    private static void DescribeCount(bool? isExact, JsonObject schema)
    {
        if (isExact is not null)
        {
            schema["minItems"] = 1;
        }

        if (isExact == true)
        {
            schema["maxItems"] = 1;
        }
    }

    private static void DescribeDuration(DurationRule duration, JsonObject schema)
    {
        if ((string?)schema["type"] == "string")
        {
            schema["pattern"] = NumberPattern.Between((int)duration.Minimum, (int)duration.Maximum);
            return;
        }

        schema["type"] = duration.IsWhole ? "integer" : "number";
        Limit(schema, duration.Minimum, duration.Maximum);
    }

    private static void Limit(JsonObject schema, decimal minimum, decimal? maximum)
    {
        schema["minimum"] = minimum;
        if (maximum is { } limit)
        {
            schema["maximum"] = limit;
        }
    }
}
