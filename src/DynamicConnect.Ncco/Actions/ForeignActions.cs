namespace DynamicConnect;

/// <summary>Maps verbs of other platforms, and endpoint types written as actions, to hints at what to use instead.</summary>
internal static class ForeignActions
{
    private static readonly Dictionary<string, string> Hints = new(StringComparer.OrdinalIgnoreCase);

    static ForeignActions()
    {
        const string HangUp = "The call ends after the last action. To end it earlier, use the REST API.";
        Add(HangUp, "hangup", "hang_up", "end", "leave", "reject");
        Add("Use talk.", "say", "speak", "tts", "prompt");
        Add("Use stream.", "play", "playback", "audio");
        Add("Use input, after a talk or stream with bargeIn: true.", "gather", "collect", "ask", "dtmf", "speech", "listen");
        Add("Use connect.", "dial", "call", "bridge", "number");
        Add("Use wait.", "pause", "sleep", "delay");
        Add("Use conversation.", "conference", "room", "enqueue", "queue");
        Add("Use notify: your response to it is the next NCCO.", "redirect", "goto", "webhook");
        Add("Use record.", "voicemail", "recording");
        Add("The platform no longer supports payments.", "pay");
        Add("Use the Messages API.", "sms", "message");
        foreach (string type in ConnectEndpoint.Family.Values)
        {
            Add($"That is an endpoint type. Use connect, and put {{\"type\": \"{type}\", …}} into its endpoint.", type);
        }
    }

    /// <summary>The hint for an action, as a sentence, or <see langword="null"/> if there is none.</summary>
    public static string? HintAt(string action) => Hints.TryGetValue(action, out string? hint) ? hint : null;

    private static void Add(string hint, params string[] actions)
    {
        foreach (string action in actions)
        {
            Hints.Add(action, hint);
        }
    }
}
