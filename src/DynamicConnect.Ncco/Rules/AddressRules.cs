using DynamicConnect.Wire;

namespace DynamicConnect.Rules;

/// <summary>The rules about URLs and other addresses.</summary>
internal static class AddressRules
{
    public static TextRule Url { get; } = new(
        new RuleInfo(
            "NCCO2020",
            ProblemSeverity.Error,
            "A URL is absolute, and http or https.",
            "The platform cannot reach it.",
            """[{"action":"record","eventUrl":["/events"]}]""",
            """[{"action":"record","eventUrl":["https://example.com/events"]}]"""),
        "is no absolute http or https URL",
        "https:// or http://, a host, and no spaces",
        "^[hH][tT][tT][pP][sS]?://[^\\s/?#][^\\s]*$",
        static text => IsAddress(text, "https://") || IsAddress(text, "http://"));

    public static RuleInfo Insecure { get; } = new(
        "NCCO2021",
        ProblemSeverity.Information,
        "A URL is https.",
        "With http, what the caller says and presses goes over the internet in the clear.",
        """[{"action":"record","eventUrl":["http://example.com/events"]}]""",
        """[{"action":"record","eventUrl":["https://example.com/events"]}]""");

    public static TextRule Sip { get; } = new(
        new RuleInfo(
            "NCCO2022",
            ProblemSeverity.Error,
            "A SIP address is a sip or sips URI.",
            "The call fails.",
            """[{"action":"connect","endpoint":[{"type":"sip","uri":"rebekka@sip.example.com"}]}]""",
            """[{"action":"connect","endpoint":[{"type":"sip","uri":"sip:rebekka@sip.example.com"}]}]"""),
        "is no SIP URI",
        "sip: or sips:, an address, and no spaces",
        "^[sS][iI][pP][sS]?:[^\\s]+$",
        static text => IsAddress(text, "sips:") || IsAddress(text, "sip:"));

    public static TextRule WebSocket { get; } = new(
        new RuleInfo(
            "NCCO2023",
            ProblemSeverity.Error,
            "The address of a WebSocket is a ws or wss URI.",
            "The call fails.",
            """[{"action":"connect","endpoint":[{"type":"websocket","uri":"https://example.com/socket"}]}]""",
            """[{"action":"connect","endpoint":[{"type":"websocket","uri":"wss://example.com/socket"}]}]"""),
        "is no WebSocket URI",
        "wss:// or ws://, a host, and no spaces",
        "^[wW][sS][sS]?://[^\\s/?#][^\\s]*$",
        static text => IsAddress(text, "wss://") || IsAddress(text, "ws://"));

    private static bool IsAddress(string text, string scheme) =>
        text.StartsWith(scheme, StringComparison.OrdinalIgnoreCase)
        && text.Length > scheme.Length
        && !(scheme[^1] == '/' && text[scheme.Length] is '/' or '?' or '#')
        && Characters.Are(text, static character => !char.IsWhiteSpace(character));
}
