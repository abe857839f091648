namespace DynamicConnect.Rules;

/// <summary>The rules about URLs and other addresses.</summary>
internal static class AddressRules
{
    public static TextRule Url { get; } = new(
        new Rule("NCCO2020"),
        "is no absolute http or https URL",
        "https:// or http://, a host, and no spaces",
        static text => IsAddress(text, "https://") || IsAddress(text, "http://"));

    public static readonly Rule Insecure = new("NCCO2021", ProblemSeverity.Information);

    public static TextRule Sip { get; } = new(
        new Rule("NCCO2022"),
        "is no SIP URI",
        "sip: or sips:, an address, and no spaces",
        static text => IsAddress(text, "sips:") || IsAddress(text, "sip:"));

    public static TextRule WebSocket { get; } = new(
        new Rule("NCCO2023"),
        "is no WebSocket URI",
        "wss:// or ws://, a host, and no spaces",
        static text => IsAddress(text, "wss://") || IsAddress(text, "ws://"));

    private static bool IsAddress(string text, string scheme) =>
        text.StartsWith(scheme, StringComparison.OrdinalIgnoreCase)
        && text.Length > scheme.Length
        && !(scheme[^1] == '/' && text[scheme.Length] is '/' or '?' or '#')
        && Characters.Are(text, static character => !char.IsWhiteSpace(character));
}
