namespace DynamicConnect.Rules;

/// <summary>The rules about URLs and other addresses.</summary>
internal static class AddressRules
{
    public static TextRule Url { get; } = new(
        new Rule("NCCO2020"),
        "isn't an absolute http or https URL",
        "https:// or http://, a host, and no spaces",
        static text => IsAddress(text, "https://") || IsAddress(text, "http://"));

    public static readonly Rule Insecure = new("NCCO2021", ProblemSeverity.Information);

    public static TextRule Sip { get; } = new(
        new Rule("NCCO2022"),
        "isn't a SIP URI",
        "sip: or sips:, an address, and no spaces",
        static text => (IsAddress(text, "sips:") || IsAddress(text, "sip:")) && !HasEscapedControl(text))
    {
        Explain = static text => HasEscapedControl(text) || text.Any(char.IsControl)
            ? "has a control character, which could inject a header"
            : "isn't a SIP URI",
    };

    public static TextRule WebSocket { get; } = new(
        new Rule("NCCO2023"),
        "isn't a WebSocket URI",
        "wss:// or ws://, a host, and no spaces",
        static text => IsAddress(text, "wss://") || IsAddress(text, "ws://"));

    public static readonly Rule Unreachable = new("NCCO2024", ProblemSeverity.Warning);

    public static AddressRule ReachableUrl { get; } = new(Url) { Insecure = Insecure };

    public static AddressRule ReachableSip { get; } = new(Sip);

    public static AddressRule ReachableWebSocket { get; } = new(WebSocket);

    private static bool IsAddress(string text, string scheme) =>
        text.StartsWith(scheme, StringComparison.OrdinalIgnoreCase)
        && HasHost(text.AsSpan(scheme.Length))
        && Characters.AreVisible(text);

    /// <summary>Whether there is a host after the scheme and the user information.</summary>
    private static bool HasHost(ReadOnlySpan<char> address)
    {
        int user = address.IndexOf('@') < 0 ? -1 : Characters.Before(address, "/?#;").LastIndexOf('@');
        ReadOnlySpan<char> host = address[(user + 1)..];
        return !host.IsEmpty && host[0] is not ('/' or '?' or '#' or ';' or ':' or '.');
    }

    /// <summary>Whether there is a percent-encoded ASCII control character: a line break would end a SIP header.</summary>
    private static bool HasEscapedControl(string text)
    {
        for (int at = text.IndexOf('%'); at >= 0 && at + 2 < text.Length; at = text.IndexOf('%', at + 1))
        {
            if ((text[at + 1] is '0' or '1' && Uri.IsHexDigit(text[at + 2])) || (text[at + 1] == '7' && text[at + 2] is 'f' or 'F'))
            {
                return true;
            }
        }

        return false;
    }
}
