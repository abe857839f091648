namespace DynamicConnect.Rules;

/// <content>The rules about other strings.</content>
internal static partial class ValueRules
{
    private const int LongestAuthorization = 8191;
    private const int LongestUserToUser = 256;

    public static TextRule NotBlank { get; } = new(
        new Rule("NCCO2030"),
        "is blank",
        "a string that isn't blank",
        static text => !string.IsNullOrWhiteSpace(text));

    /// <summary>A blank optional string has no effect, which is no reason to reject a call.</summary>
    public static TextRule BlankHasNoEffect { get; } = new(
        new Rule("NCCO2030", ProblemSeverity.Warning),
        "is blank, so it has no effect",
        "a string that isn't blank, or no value",
        NotBlank.IsRight);

    public static TextRule NoControlCharacters { get; } = new(
        new Rule("NCCO2035"),
        "has a control character",
        "a string without line breaks or other control characters",
        static text => Characters.AreNotControl(text));

    public static TextRule AudioFormat { get; } = new(
        new Rule("NCCO2031"),
        "isn't a WebSocket audio format",
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

    public static TextRule AuthorizationHeader { get; } = new(
        new Rule("NCCO2033"),
        "isn't a header value",
        "1 to 8,191 characters of printable ASCII",
        static text => text.Length is >= 1 and <= LongestAuthorization && Characters.ArePrintable(text));

    public static TextRule Shaken { get; } = new(
        new Rule("NCCO2034"),
        "isn't an identity header",
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
            && Characters.AreVisible(text)
            && text.IndexOf('>') == text.Length - End.Length;
    }
}
