namespace DynamicConnect;

/// <summary>Maps other names of endpoint types to hints at what to use instead.</summary>
internal static class ForeignEndpoints
{
    private static readonly Dictionary<string, string> Hints = new(StringComparer.OrdinalIgnoreCase)
    {
        ["number"] = "Use phone.",
        ["telephone"] = "Use phone.",
        ["tel"] = "Use phone.",
        ["pstn"] = "Use phone.",
        ["mobile"] = "Use phone.",
        ["client"] = "Use app.",
        ["user"] = "Use app.",
        ["webrtc"] = "Use app.",
        ["ws"] = "Use websocket.",
        ["wss"] = "Use websocket.",
        ["socket"] = "Use websocket.",
        ["sips"] = "Use sip, with a sips URI.",
        ["extension"] = "Use vbc.",
    };

    /// <summary>The hint for a type, as a sentence, or <see langword="null"/> if there is none.</summary>
    public static string? HintAt(string type) => Hints.TryGetValue(type, out string? hint) ? hint : null;
}
