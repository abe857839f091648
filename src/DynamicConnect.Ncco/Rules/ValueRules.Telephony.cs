namespace DynamicConnect.Rules;

/// <content>The rules about telephone numbers, keys, legs and languages.</content>
internal static partial class ValueRules
{
    private const int ShortestNumber = 7;
    private const int LongestNumber = 15;

    public static TextRule E164 { get; } = new(
        new Rule("NCCO2010"),
        "isn't an E.164 number",
        "7 to 15 digits, country code first, no plus sign and no spaces",
        IsE164)
    {
        Explain = ExplainE164,
    };

    public static TextRule DtmfKeys { get; } = new(
        new Rule("NCCO2011"),
        "has characters that aren't keys",
        "0 to 9, * and #, and p for a pause",
        static text => Characters.Are(text, static character => IsKey(character) || character == 'p'));

    public static TextRule Key { get; } = new(
        new Rule("NCCO2012"),
        "isn't a single key",
        "one of 0 to 9, * and #",
        static text => text.Length == 1 && IsKey(text[0]));

    public static TextRule LegId { get; } = new(
        new Rule("NCCO2013", ProblemSeverity.Warning),
        "isn't a leg ID",
        "the uuid from a webhook, 32 hexadecimal digits with or without hyphens",
        IsUuid);

    public static TextRule Language { get; } = new(
        new Rule("NCCO2014"),
        "isn't a BCP-47 tag",
        "a language of 2 or 3 letters, then parts of up to 8 letters and digits, each after a hyphen: en-US",
        IsLanguage);

    private static bool IsE164(string text) =>
        text.Length is >= ShortestNumber and <= LongestNumber && text[0] != '0' && Characters.AreDigits(text);

    private static string ExplainE164(string text) => text switch
    {
        _ when text is ['+', ..] => "begins with a plus sign",
        _ when Placeholders.AreIn(text) => "still contains a placeholder",
        _ when text.Any(char.IsWhiteSpace) => "has spaces",
        _ when text.Length == 0 => "is empty",
        _ when !Characters.AreDigits(text) => "has characters that aren't digits",
        _ when text[0] == '0' => "begins with a zero instead of a country code",
        { Length: 1 } => "has only one digit",
        _ => $"has {text.Length} digits",
    };

    private static bool IsLanguage(string text)
    {
        ReadOnlySpan<char> language = Characters.Before(text, "-");
        ReadOnlySpan<char> rest = text.AsSpan(language.Length);
        bool isRight = language.Length is 2 or 3 && Characters.Are(language, Characters.IsLetter);
        while (isRight && !rest.IsEmpty)
        {
            ReadOnlySpan<char> part = Characters.Before(rest[1..], "-");
            isRight = part.Length is >= 1 and <= 8 && Characters.Are(part, Characters.IsLetterOrDigit);
            rest = rest[(part.Length + 1)..];
        }

        return isRight;
    }

    private static bool IsUuid(string text) =>
        Characters.Are(text, static character => character == '-' || Uri.IsHexDigit(character)) && Guid.TryParse(text, out _);

    private static bool IsKey(char character) => Characters.IsDigit(character) || character is '*' or '#';
}
