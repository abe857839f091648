namespace DynamicConnect.Rules;

/// <summary>The rules about other texts.</summary>
internal static class TextRules
{
    private const int LongestAuthorization = 8191;
    private const int LongestUserToUser = 256;

    public static TextRule NotBlank { get; } = new(
        new Rule("NCCO2030"),
        "is blank",
        "a text that is more than spaces",
        static text => !string.IsNullOrWhiteSpace(text));

    public static TextRule AudioFormat { get; } = new(
        new Rule("NCCO2031"),
        "is no audio format of a WebSocket",
        "audio/l16;rate=8000, audio/l16;rate=16000 or audio/l16;rate=24000",
        static text => text is "audio/l16;rate=8000" or "audio/l16;rate=16000" or "audio/l16;rate=24000");

    public static TextRule UserToUser { get; } = new(
        new Rule("NCCO2032"),
        "is too long",
        "at most 256 characters",
        static text => text.Length <= LongestUserToUser)
    {
        Explain = static text => $"has {text.Length} characters",
    };

    public static TextRule Authorization { get; } = new(
        new Rule("NCCO2033"),
        "is no header value",
        "1 to 8,191 characters of printable ASCII",
        static text => text.Length is >= 1 and <= LongestAuthorization && Characters.Are(text, Characters.IsPrintable));

    public static TextRule Shaken { get; } = new(
        new Rule("NCCO2034"),
        "is no identity header",
        "JWT;info=<url>;alg=ES256;ppt=\"shaken\"",
        IsShaken);

    private static bool IsShaken(string text)
    {
        const string Info = ";info=<";
        const string End = ">;alg=ES256;ppt=\"shaken\"";
        int info = text.IndexOf(';');
        return info > 0
            && text.AsSpan(info).StartsWith(Info.AsSpan(), StringComparison.Ordinal)
            && text.EndsWith(End, StringComparison.Ordinal)
            && text.Length > info + Info.Length + End.Length
            && Characters.Are(text, static character => !char.IsWhiteSpace(character))
            && text.IndexOf('>') == text.Length - End.Length;
    }
}
