using DynamicConnect.Wire;

namespace DynamicConnect.Rules;

/// <summary>The rules about telephone numbers, keys, legs and languages.</summary>
internal static class TelephonyRules
{
    private const int ShortestNumber = 7;
    private const int LongestNumber = 15;

    public static TextRule E164 { get; } = new(
        new RuleInfo(
            "NCCO2010",
            ProblemSeverity.Error,
            "A telephone number is E.164 without the plus sign: 7 to 15 digits, country code first.",
            "The call fails.",
            """[{"action":"connect","endpoint":[{"type":"phone","number":"+44 7700 900123"}]}]""",
            """[{"action":"connect","endpoint":[{"type":"phone","number":"447700900123"}]}]"""),
        "is no E.164 number",
        "7 to 15 digits, country code first, without plus sign, spaces or leading zero",
        "^[1-9][0-9]{6,14}$",
        IsE164)
    {
        Explain = ExplainE164,
    };

    public static TextRule DtmfKeys { get; } = new(
        new RuleInfo(
            "NCCO2011",
            ProblemSeverity.Error,
            "The keys that answer a call are 0 to 9, * and #, with p for a pause of half a second.",
            "The platform refuses the NCCO.",
            """[{"action":"connect","endpoint":[{"type":"phone","number":"447700900123","dtmfAnswer":"1w2"}]}]""",
            """[{"action":"connect","endpoint":[{"type":"phone","number":"447700900123","dtmfAnswer":"1p2"}]}]"""),
        "has characters that are no keys",
        "0 to 9, * and #, and p for a pause",
        "^[0-9*#p]*$",
        static text => Characters.Are(text, static character => IsKey(character) || character == 'p'));

    public static TextRule Key { get; } = new(
        new RuleInfo(
            "NCCO2012",
            ProblemSeverity.Error,
            "The key that ends a recording is one key.",
            "The platform refuses the NCCO.",
            """[{"action":"record","endOnKey":"##"}]""",
            """[{"action":"record","endOnKey":"#"}]"""),
        "is not one key",
        "one of 0 to 9, * and #",
        "^[0-9*#]$",
        static text => text.Length == 1 && IsKey(text[0]));

    public static TextRule LegUuid { get; } = new(
        new RuleInfo(
            "NCCO2013",
            ProblemSeverity.Error,
            "A leg is named by its UUID.",
            "The platform refuses the NCCO.",
            """[{"action":"conversation","name":"room","canHear":["agent"]}]""",
            """[{"action":"conversation","name":"room","canHear":["63f61863-4a51-4f6b-86e1-46edebcf9356"]}]"""),
        "is no UUID of a leg",
        "a UUID, 63f61863-4a51-4f6b-86e1-46edebcf9356",
        "^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$",
        IsUuid);

    public static TextRule Language { get; } = new(
        new RuleInfo(
            "NCCO2014",
            ProblemSeverity.Error,
            "A language is a BCP-47 tag.",
            "The platform refuses the NCCO.",
            """[{"action":"talk","text":"Hello","language":"en_US"}]""",
            """[{"action":"talk","text":"Hello","language":"en-US"}]"""),
        "is no BCP-47 tag",
        "a language of 2 or 3 letters, then parts of up to 8 letters and digits, each after a hyphen: en-US",
        "^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$",
        IsLanguage);

    private static bool IsE164(string text) => text.Length is >= ShortestNumber and <= LongestNumber && text[0] != '0' && Characters.Are(text, Characters.IsDigit);

    private static string ExplainE164(string text) => text switch
    {
        _ when text is ['+', ..] => "begins with a plus sign",
        _ when text.Any(char.IsWhiteSpace) => "has spaces",
        _ when text.Length == 0 => "is empty",
        _ when !Characters.Are(text, Characters.IsDigit) => "has characters that are no digits",
        _ when text[0] == '0' => "begins with a zero in place of a country code",
        _ => $"has {text.Length} digits",
    };

    private static bool IsLanguage(string text)
    {
        ReadOnlySpan<char> rest = text;
        ReadOnlySpan<char> language = NextPart(ref rest);
        bool isRight = language.Length is 2 or 3 && Characters.Are(language, Characters.IsLetter);
        while (isRight && !rest.IsEmpty)
        {
            rest = rest[1..];
            ReadOnlySpan<char> part = NextPart(ref rest);
            isRight = part.Length is >= 1 and <= 8 && Characters.Are(part, Characters.IsLetterOrDigit);
        }

        return isRight;
    }

    /// <summary>Takes what stands before the next hyphen, and leaves the hyphen.</summary>
    private static ReadOnlySpan<char> NextPart(ref ReadOnlySpan<char> rest)
    {
        int hyphen = rest.IndexOf('-');
        ReadOnlySpan<char> part = hyphen < 0 ? rest : rest[..hyphen];
        rest = rest[part.Length..];
        return part;
    }

    private static bool IsUuid(string text)
    {
        if (text.Length != 36)
        {
            return false;
        }

        for (int index = 0; index < text.Length; index++)
        {
            bool isHyphen = index is 8 or 13 or 18 or 23;
            if (isHyphen ? text[index] != '-' : !Characters.IsHexDigit(text[index]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsKey(char character) => Characters.IsDigit(character) || character is '*' or '#';
}
