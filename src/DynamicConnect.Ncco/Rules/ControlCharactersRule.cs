using System.Text.Json;
using DynamicConnect.Json;

namespace DynamicConnect.Rules;

/// <summary>No name or string in open JSON may contain a control character, at any depth.</summary>
internal sealed class ControlCharactersRule : ValueRule<JsonData>
{
    public static readonly Rule Inside = new("NCCO2053");

    public override void Check(JsonData value, ref ProblemCollector problems)
    {
        if (value.Kind != JsonValueKind.Object)
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

            if ((isName || reader.TokenType == JsonTokenType.String) && IsBroken(ref reader))
            {
                Report(Inside, ref property, ref reader, ref problems);
            }
        }
    }

    /// <summary>Whether a name or string contains a control character. In UTF-8, those that aren't ASCII begin with the byte C2.</summary>
    public static bool IsBroken(ref Utf8JsonReader text)
    {
        byte last = 0;
        foreach (byte value in JsonText.Bytes(ref text))
        {
            if (value is < 0x20 or 0x7F || (last == 0xC2 && value < 0xA0))
            {
                return true;
            }

            last = value;
        }

        return false;
    }

    public static void Report(Rule rule, ref Utf8JsonReader property, ref Utf8JsonReader text, ref ProblemCollector problems) =>
        problems.ReportInside(
            rule,
            JsonText.Text(ref property),
            "has a control character",
            TextRule.Quote(JsonText.Text(ref text)),
            ValueRules.NoControlCharacters.Allowed);
}
