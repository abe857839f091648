namespace DynamicConnect;

/// <summary>Verbs of other platforms, and types of endpoints that are written as actions: what to use here.</summary>
internal static class ForeignActions
{
    private static readonly Dictionary<string, string> Hints = new(StringComparer.OrdinalIgnoreCase);

    static ForeignActions()
    {
        const string HangUp = "The call ends by itself when the last action is done. To end it earlier, use the REST API.";
        Add(HangUp, "hangup", "hang_up", "end", "leave", "reject");
        Add("Use talk.", "say", "speak", "tts", "prompt");
        Add("Use stream.", "play", "playback", "audio");
        Add("Use input, after a talk or stream with bargeIn: true.", "gather", "collect", "ask", "dtmf", "speech", "listen");
        Add("Use connect.", "dial", "call", "bridge", "number");
        Add("Use wait.", "pause", "sleep", "delay");
        Add("Use conversation.", "conference", "room", "enqueue", "queue");
        Add("Use notify: the answer to it is the next NCCO.", "redirect", "goto", "webhook");
        Add("Use record.", "voicemail", "recording");
        Add("The platform no longer takes payments.", "pay");
        Add("Use the Messages API.", "sms", "message");
        foreach (string type in ConnectEndpoint.Family.Values)
        {
            Add($"That is a type of endpoint. Use connect, and put {{\"type\": \"{type}\", …}} into its endpoint.", type);
        }
    }

    /// <summary>What to use in place of an action, as a sentence; <see langword="null"/> when nothing is known of it.</summary>
    public static string? HintAt(string action) => Hints.TryGetValue(action, out string? hint) ? hint : null;

    private static void Add(string hint, params string[] actions)
    {
        foreach (string action in actions)
        {
            Hints.Add(action, hint);
        }
    }
}
