namespace DynamicConnect;

/// <summary>Maps verbs of other platforms, and endpoint types written as actions, to hints at what to use instead.</summary>
internal static class ForeignActions
{
    /// <summary>The hint for an action, as a sentence, or <see langword="null"/> if there is none.</summary>
    public static string? HintAt(string action) => action.ToUpperInvariant() switch
    {
        "HANGUP" or "HANG_UP" or "END" or "LEAVE" or "REJECT" =>
            "The call ends after the last action. To end it earlier, use the REST API.",
        "SAY" or "SPEAK" or "TTS" or "PROMPT" => "Use talk.",
        "PLAY" or "PLAYBACK" or "AUDIO" => "Use stream.",
        "GATHER" or "COLLECT" or "ASK" or "DTMF" or "SPEECH" or "LISTEN" => "Use input, after a talk or stream with bargeIn: true.",
        "DIAL" or "CALL" or "BRIDGE" or "NUMBER" => "Use connect.",
        "PAUSE" or "SLEEP" or "DELAY" => "Use wait.",
        "CONFERENCE" or "ROOM" or "ENQUEUE" or "QUEUE" => "Use conversation.",
        "REDIRECT" or "GOTO" or "WEBHOOK" => "Use notify: your response to it is the next NCCO.",
        "VOICEMAIL" or "RECORDING" => "Use record.",
        "PAY" => "The platform no longer supports payments.",
        "SMS" or "MESSAGE" => "Use the Messages API.",
        _ => ConnectEndpoint.Family.Values.FirstOrDefault(type => type.Equals(action, StringComparison.OrdinalIgnoreCase)) is { } type
            ? $"That is an endpoint type. Use connect, and put {{\"type\": \"{type}\", …}} into its endpoint."
            : null,
    };
}
