using System.Text.Json;
using DynamicConnect.Json;

namespace DynamicConnect.Rules;

/// <summary>SIP headers must be an object of strings. Names are tokens as in RFC 3261, and no string can inject another header.</summary>
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
            Utf8JsonReader name = reader;
            reader.Read();
            if (!IsRight(ref name, ref reader))
            {
                Report(JsonText.Text(ref name), ref reader, ref problems);
            }

            reader.Skip();
        }
    }

    /// <summary>Whether a header is certainly valid: nothing is escaped, and no byte can be part of a control character.</summary>
    private static bool IsRight(ref Utf8JsonReader name, ref Utf8JsonReader value) =>
        value.TokenType == JsonTokenType.String
        && !name.ValueIsEscaped
        && !value.ValueIsEscaped
        && IsToken(name.ValueSpan)
        && value.ValueSpan.IndexOfAny((byte)0x7F, (byte)0xC2) < 0;

    private static bool IsToken(ReadOnlySpan<byte> name)
    {
        foreach (byte character in name)
        {
            if (!Characters.IsToken((char)character))
            {
                return false;
            }
        }

        return !name.IsEmpty;
    }

    private static void Report(string name, ref Utf8JsonReader value, ref ProblemCollector problems)
    {
        if (name.Length == 0 || !Characters.Are(name, Characters.IsToken))
        {
            problems.ReportInside(
                Names,
                name,
                "isn't a valid SIP header name",
                TextRule.Quote(name),
                "letters, digits and - . ! % * _ + ` ' ~, as in RFC 3261");
        }
        else if (value.TokenType != JsonTokenType.String)
        {
            problems.ReportInside(Strings, name, "isn't a string", JsonText.Describe(ref value), "a string, in quotes");
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
