namespace DynamicConnect.Testing;

/// <summary>Explains why something never happens in a call.</summary>
internal static class Diagnosis
{
    public static string OfNeverHeard(SimulatedLeg leg, string words)
    {
        string again = leg.HeardItems.Any(item => item.Text.Contains(words, StringComparison.OrdinalIgnoreCase)) ? " again" : "";
        string last = leg.HeardItems is [.., { } item] ? $"The last thing it heard was \"{item.Text}\"." : "It heard nothing.";
        return $"{leg.Name} never hears \"{words}\"{again}. {last}{State(leg.Call)}";
    }

    public static string OfNeverRung(SimulatedCall call, ConnectEndpoint endpoint)
    {
        string again = call.LegTo(endpoint) is null ? "" : " again";
        return $"{Addresses.NameOf(endpoint)} is never rung{again}.{FailedConnect(call)}{State(call)}";
    }

    public static string OfNeverConnected(SimulatedCall call, ConnectEndpoint endpoint) => call.LegTo(endpoint) is { } leg
        ? $"{call.Caller.Name} never speaks with {leg.Name}: it was rung, but its last status is {WireNames.Of(leg.Status)}.{State(call)}"
        : $"{call.Caller.Name} never speaks with {Addresses.NameOf(endpoint)}, which is never rung.{FailedConnect(call)}{State(call)}";

    public static string OfNeverEnding(SimulatedCall call) =>
        $"The call never ends unless somebody hangs up.{State(call)}";

    private static string State(SimulatedCall call) => call switch
    {
        { IsOver: true } => $" The call ended after {Seconds.Of(call.Elapsed)}.",
        { Caller.NowPlaying: { } sound } => $" \"{sound}\" plays forever.",
        { Caller.Conversation: { Name: { } name } } => $" The caller is in the conversation {name}.",
        _ => "",
    };

    /// <summary>Describes how the last failed connect was handled, to show why the next member is not rung.</summary>
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
            ? $"This URL has the hunt position {found}."
            : $"This URL has no hunt position ({HuntGroup.PositionParameter}=…), which a hunt group needs.";
        return $" The last failed connect was reported with {entries[request].Method} {url} ({entries[request].Subject}). {position} "
            + $"The response: {answer?.Text ?? "none"}.";
    }
}
