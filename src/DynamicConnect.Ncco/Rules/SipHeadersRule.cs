using System.Text.Json;
using DynamicConnect.Json;

namespace DynamicConnect.Rules;

/// <summary>SIP headers are an object of texts: names are tokens of RFC 3261, and no text can smuggle in another header.</summary>
internal sealed class SipHeadersRule : ValueRule<JsonData>
{
    public static readonly Rule Strings = new("NCCO2051");

    public static readonly Rule Names = new("NCCO2052");

    public override void Check(JsonData value, ref ProblemCollector problems)
    {
        Utf8JsonReader reader = new(value.Json);
        reader.Read();
        if (value.Kind != JsonValueKind.Object)
        {
            problems.Report(StructureRules.WrongType, "has a value of the wrong type", JsonText.Describe(ref reader), "an object");
            return;
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string name = JsonText.Text(ref reader);
            reader.Read();
            CheckHeader(name, ref reader, ref problems);
            reader.Skip();
        }
    }

    private static void CheckHeader(string name, ref Utf8JsonReader value, ref ProblemCollector problems)
    {
        if (name.Length == 0 || !Characters.Are(name, Characters.IsToken))
        {
            problems.ReportInside(
                Names,
                name,
                "can't be the name of a SIP header",
                TextRule.Quote(name),
                "letters, digits and - . ! % * _ + ` ' ~, as in RFC 3261");
        }
        else if (value.TokenType != JsonTokenType.String)
        {
            problems.ReportInside(Strings, name, "isn't a text", JsonText.Describe(ref value), "a text, in quotes");
        }
        else if (JsonText.Text(ref value) is { } text && !TextRules.NoControlCharacters.IsRight(text))
        {
            problems.ReportInside(
                TextRules.NoControlCharacters.Rule,
                name,
                "has a control character",
                TextRule.Quote(text),
                TextRules.NoControlCharacters.Allowed);
        }
    }
}
