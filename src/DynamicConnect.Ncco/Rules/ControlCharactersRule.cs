using System.Text.Json;
using DynamicConnect.Json;

namespace DynamicConnect.Rules;

/// <summary>No name or string in open JSON may contain a control character, at any depth.</summary>
internal sealed class ControlCharactersRule : ValueRule<JsonData>
{
    public static readonly Rule Inside = new("NCCO2053");

    public override void Check(JsonData value, ref ProblemCollector problems)
    {
        // JSON escapes ASCII control characters except DEL; the others begin with the byte C2. Most JSON contains none of these.
        if (value.Kind != JsonValueKind.Object || value.Json.IndexOfAny((byte)'\\', (byte)0x7F, (byte)0xC2) < 0)
        {
            return;
        }

        Utf8JsonReader reader = new(value.Json);
        Utf8JsonReader property = reader;
        while (reader.Read())
        {
            bool isName = reader.TokenType == JsonTokenType.PropertyName;
            if (isName && reader.CurrentDepth == 1)
            {
                property = reader;
            }

            bool isText = isName || reader.TokenType == JsonTokenType.String;
            if (isText && JsonText.Text(ref reader) is { } text && text.Any(char.IsControl))
            {
                problems.ReportInside(
                    Inside,
                    JsonText.Text(ref property),
                    "has a control character",
                    TextRule.Quote(text),
                    TextRules.NoControlCharacters.Allowed);
            }
        }
    }
}
