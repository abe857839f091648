namespace DynamicConnect.Testing;

/// <summary>Says why something never happens in a call.</summary>
internal static class Diagnosis
{
    public static string OfNeverHeard(SimulatedLeg leg, string words)
    {
        string again = leg.HeardItems.Any(item => item.Text.Contains(words, StringComparison.OrdinalIgnoreCase)) ? " again" : "";
        string last = leg.HeardItems is [.., { } item] ? $"The last that it heard: \"{item.Text}\"." : "It heard nothing.";
        return $"{leg.Name} never hears \"{words}\"{again}. {last}{State(leg.Call)}";
    }

    public static string OfNeverRung(SimulatedCall call, ConnectEndpoint endpoint)
    {
        string again = call.LegTo(endpoint) is null ? "" : " again";
        return $"{Addresses.NameOf(endpoint)} is never rung{again}.{FailedConnect(call)}{State(call)}";
    }

    public static string OfNeverConnected(SimulatedCall call, ConnectEndpoint endpoint) => call.LegTo(endpoint) is { } leg
        ? $"{call.Caller.Name} never speaks with {leg.Name}: it was rung, and its last status is {WireNames.Of(leg.Status)}.{State(call)}"
        : $"{call.Caller.Name} never speaks with {Addresses.NameOf(endpoint)}, which is never rung.{FailedConnect(call)}{State(call)}";

    public static string OfNeverEnding(SimulatedCall call) =>
        $"The call never ends unless somebody hangs up.{State(call)}";

    private static string State(SimulatedCall call) => call switch
    {
        { IsOver: true } => FormattableString.Invariant($" The call ended after {call.Elapsed.TotalSeconds} seconds."),
        { Caller.NowPlaying: { } sound } => $" \"{sound}\" plays on and on.",
        { Caller.Conversation: { Name: { } name } } => $" The caller is in the conversation {name}.",
        _ => "",
    };

    /// <summary>What became of the last failed connect: where the way to the next member is lost.</summary>
    private static string FailedConnect(SimulatedCall call)
    {
        TranscriptEntry[] entries = [.. call.Transcript.Entries];
        int request = Array.FindLastIndex(entries, entry =>
            entry.Kind == TranscriptEntryKind.Request
                && entry.Subject is "busy" or "failed" or "rejected" or "unanswered" or "timeout" or "machine");
        if (request < 0)
        {
            return "";
        }

        string url = entries[request].Url!;
        TranscriptEntry? answer = Array.Find(entries[request..], entry => entry.Kind == TranscriptEntryKind.Response);
        string position = HuntGroup.PositionIn(new Uri(url).Query) is { } found
            ? $"It has the hunt position {found}."
            : $"It has no hunt position ({HuntGroup.PositionParameter}=…): if a hunt group answers it, the position is lost.";
        return $" The last failed connect was told to {entries[request].Method} {url} ({entries[request].Subject}). {position} "
            + $"The answer: {answer?.Text ?? "none"}.";
    }
}
