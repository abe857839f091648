namespace DynamicConnect;

/// <summary>Maps other names of endpoint types to hints at what to use instead.</summary>
internal static class ForeignEndpoints
{
    /// <summary>The hint for a type, as a sentence, or <see langword="null"/> if there is none.</summary>
    public static string? HintAt(string type) => type.ToUpperInvariant() switch
    {
        "NUMBER" or "TELEPHONE" or "TEL" or "PSTN" or "MOBILE" => "Use phone.",
        "CLIENT" or "USER" or "WEBRTC" => "Use app.",
        "WS" or "WSS" or "SOCKET" => "Use websocket.",
        "SIPS" => "Use sip, with a sips URI.",
        "EXTENSION" => "Use vbc.",
        _ => null,
    };
}
