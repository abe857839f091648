namespace DynamicConnect.Rules;

/// <summary>The rules about telephone numbers, keys, legs and languages.</summary>
internal static class TelephonyRules
{
    private const int ShortestNumber = 7;
    private const int LongestNumber = 15;

    public static TextRule E164 { get; } = new(
        new Rule("NCCO2010"),
        "is no E.164 number",
        "7 to 15 digits, country code first, without plus sign, spaces or leading zero",
        IsE164)
    {
        Explain = ExplainE164,
    };

    public static TextRule DtmfKeys { get; } = new(
        new Rule("NCCO2011"),
        "has characters that are no keys",
        "0 to 9, * and #, and p for a pause",
        static text => Characters.Are(text, static character => IsKey(character) || character == 'p'));

    public static TextRule Key { get; } = new(
        new Rule("NCCO2012"),
        "is not one key",
        "one of 0 to 9, * and #",
        static text => text.Length == 1 && IsKey(text[0]));

    public static TextRule LegId { get; } = new(
        new Rule("NCCO2013"),
        "is no UUID of a leg",
        "a UUID, 63f61863-4a51-4f6b-86e1-46edebcf9356",
        IsUuid);

    public static TextRule Language { get; } = new(
        new Rule("NCCO2014"),
        "is no BCP-47 tag",
        "a language of 2 or 3 letters, then parts of up to 8 letters and digits, each after a hyphen: en-US",
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
