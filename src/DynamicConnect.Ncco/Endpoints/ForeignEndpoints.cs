namespace DynamicConnect;

/// <summary>Other words for types of endpoints: what to use here.</summary>
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

    /// <summary>What to use in place of a type, as a sentence; <see langword="null"/> when nothing is known of it.</summary>
    public static string? HintAt(string type) => Hints.TryGetValue(type, out string? hint) ? hint : null;
}
