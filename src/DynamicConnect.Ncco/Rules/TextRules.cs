using DynamicConnect.Wire;

namespace DynamicConnect.Rules;

/// <summary>The rules about other texts.</summary>
internal static class TextRules
{
    private const int LongestAuthorization = 8191;
    private const int LongestUserToUser = 256;

    public static TextRule NotBlank { get; } = new(
        new RuleInfo(
            "NCCO2030",
            ProblemSeverity.Error,
            "A name is not blank.",
            "The platform refuses the NCCO.",
            """[{"action":"conversation","name":" "}]""",
            """[{"action":"conversation","name":"room"}]"""),
        "is blank",
        "a text that is more than spaces",
        "[^\\s]",
        static text => !string.IsNullOrWhiteSpace(text));

    public static TextRule AudioFormat { get; } = new(
        new RuleInfo(
            "NCCO2031",
            ProblemSeverity.Error,
            "The audio of a WebSocket is linear 16-bit PCM at 8, 16 or 24 kHz.",
            "The platform refuses the NCCO.",
            """[{"action":"connect","endpoint":[{"type":"websocket","uri":"wss://example.com/socket","content-type":"audio/l16;rate=44100"}]}]""",
            """[{"action":"connect","endpoint":[{"type":"websocket","uri":"wss://example.com/socket","content-type":"audio/l16;rate=16000"}]}]"""),
        "is no audio format of a WebSocket",
        "audio/l16;rate=8000, audio/l16;rate=16000 or audio/l16;rate=24000",
        "^audio/l16;rate=(8000|16000|24000)$",
        static text => text is "audio/l16;rate=8000" or "audio/l16;rate=16000" or "audio/l16;rate=24000");

    public static TextRule UserToUser { get; } = new(
        new RuleInfo(
            "NCCO2032",
            ProblemSeverity.Error,
            "A User-to-User header has at most 256 characters.",
            "The platform refuses the NCCO.",
            $$$"""[{"action":"connect","endpoint":[{"type":"sip","uri":"sip:ann@example.com","standardHeaders":{"User-to-User":"{{{new string('0', LongestUserToUser + 1)}}}"}}]}]""",
            """[{"action":"connect","endpoint":[{"type":"sip","uri":"sip:ann@example.com","standardHeaders":{"User-to-User":"342342ef34;encoding=hex"}}]}]"""),
        "is too long",
        "at most 256 characters",
        "^[\\s\\S]{0,256}$",
        static text => text.Length <= LongestUserToUser)
    {
        Explain = static text => $"has {text.Length} characters",
    };

    public static TextRule Authorization { get; } = new(
        new RuleInfo(
            "NCCO2033",
            ProblemSeverity.Error,
            "An authorization header is at most 8,191 characters of printable ASCII.",
            "The platform refuses the NCCO.",
            """[{"action":"connect","endpoint":[{"type":"websocket","uri":"wss://example.com/socket","authorization":{"type":"custom","value":"Bearer š"}}]}]""",
            """[{"action":"connect","endpoint":[{"type":"websocket","uri":"wss://example.com/socket","authorization":{"type":"custom","value":"Bearer abc"}}]}]"""),
        "is no header value",
        "1 to 8,191 characters of printable ASCII",
        "^[ -~]{1,8191}$",
        static text => text.Length is >= 1 and <= LongestAuthorization && Characters.Are(text, Characters.IsPrintable));

    public static TextRule Shaken { get; } = new(
        new RuleInfo(
            "NCCO2034",
            ProblemSeverity.Error,
            "A STIR/SHAKEN identity header has a JWT, info, alg and ppt.",
            "The platform refuses the NCCO.",
            """[{"action":"connect","endpoint":[{"type":"phone","number":"447700900123","shaken":"eyJhbGciOiJFUzI1NiJ9.e30.c2ln"}]}]""",
            """[{"action":"connect","endpoint":[{"type":"phone","number":"447700900123","shaken":"eyJhbGciOiJFUzI1NiJ9.e30.c2ln;info=<https://example.com/cert.pem>;alg=ES256;ppt=\"shaken\""}]}]"""),
        "is no identity header",
        "JWT;info=<url>;alg=ES256;ppt=\"shaken\"",
        "^[^;\\s]+;info=<[^>\\s]+>;alg=ES256;ppt=\"shaken\"$",
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
