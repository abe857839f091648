using System.Text.Json;
using DynamicConnect.Json;

namespace DynamicConnect.Rules;

/// <summary>SIP headers must be an object of strings. Names are tokens as in RFC 3261, and no string can inject another header.</summary>
internal sealed class SipHeadersRule : ValueRule<JsonData>
{
    public static readonly Rule Strings = new("NCCO2051");

    public static readonly Rule Names = new("NCCO2052");

    private readonly JsonObjectRule isObject = new();

    public override void Check(JsonData value, ref ProblemCollector problems)
    {
        isObject.Check(value, ref problems);
        Utf8JsonReader reader = new(value.Json);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            Utf8JsonReader name = reader;
            reader.Read();
            Check(ref name, ref reader, ref problems);
            reader.Skip();
        }
    }

    private static void Check(ref Utf8JsonReader name, ref Utf8JsonReader value, ref ProblemCollector problems)
    {
        if (!IsToken(JsonText.Bytes(ref name)))
        {
            string text = JsonText.Text(ref name);
            const string Allowed = "letters, digits and - . ! % * _ + ` ' ~, as in RFC 3261";
            problems.ReportInside(Names, text, "isn't a valid SIP header name", TextRule.Quote(text), Allowed);
        }
        else if (value.TokenType != JsonTokenType.String)
        {
            problems.ReportInside(Strings, JsonText.Text(ref name), "isn't a string", JsonText.Describe(ref value), "a string, in quotes");
        }
        else if (ControlCharactersRule.IsBroken(ref value))
        {
            ControlCharactersRule.Report(ValueRules.NoControlCharacters.Rule, ref name, ref value, ref problems);
        }
    }

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
}
