namespace DynamicConnect.Testing;

/// <summary>
/// A call that the platform plays, seen from the telephone of the one whose NCCO runs: the caller, or the one whom the application calls.
/// </summary>
/// <remarks>
/// Each method lets virtual time pass until what it says has happened, and throws a <see cref="CallFailedException"/> with the transcript
/// when it cannot happen any more, or when the application does something wrong.
/// </remarks>
public sealed partial class SimulatedCall
{
    private readonly List<SimulatedLeg> legs = [];
    private readonly List<CallFault> faults = [];

    internal SimulatedCall(VoicePlatform platform, int number, string from, string to, ConnectEndpoint? endpoint)
    {
        Platform = platform;
        Number = number;
        StartTime = platform.Clock.GetUtcNow();
        Timeline = new Timeline(platform.Clock, StartTime);
        Timeline.Add(this);
        Transcript = new CallTranscript(this);
        Own = new SimulatedConversation($"CON-{NextId(IdKind.Conversation)}", null, true);
        Caller = endpoint is null
            ? new SimulatedLeg(this, NextId(IdKind.Leg), $"caller {from}", from, to, CallDirection.Inbound, null)
            : new SimulatedLeg(this, NextId(IdKind.Leg), Addresses.NameOf(endpoint), from, to, CallDirection.Outbound, endpoint);
        legs.Add(Caller);
    }

    /// <summary>The id of the first leg.</summary>
    public string Uuid => Caller.Uuid;

    /// <summary>The id of the conversation that begins with the call, <c>CON-…</c>.</summary>
    public string ConversationUuid => Own.Uuid;

    /// <summary>The number that calls.</summary>
    public string From => Caller.From;

    /// <summary>The number that is called.</summary>
    public string To => Caller.To;

    /// <summary>When it begins.</summary>
    public DateTimeOffset StartTime { get; }

    /// <summary>How long it has lasted, or lasted until it was over.</summary>
    public TimeSpan Elapsed => (Caller.EndTime ?? Timeline.Now) - StartTime;

    /// <summary>The one whose NCCO runs.</summary>
    public SimulatedLeg Caller { get; }

    /// <summary>The caller, then all whom the application has rung, in that order, those who did not answer included.</summary>
    public IReadOnlyList<SimulatedLeg> Legs => legs;

    /// <summary>Whether everybody has hung up.</summary>
    public bool IsOver => Caller.IsOver;

    /// <summary>What has happened so far.</summary>
    public CallTranscript Transcript { get; }

    /// <summary>What the application has done wrong, faults that the test expects included.</summary>
    public IReadOnlyList<CallFault> Faults => faults;

    internal VoicePlatform Platform { get; }

    internal int Number { get; }

    internal Timeline Timeline { get; set; }

    internal SimulatedConversation Own { get; }

    internal string? EventUrl { get; set; }

    internal WebhookMethod EventMethod { get; set; } = WebhookMethod.Post;

    /// <summary>How many webhooks are on their way.</summary>
    internal int Pending { get; set; }

    /// <summary>How many requests the application has got.</summary>
    internal int Requests { get; set; }

    /// <summary>The event URLs, without query, that have had hunt positions.</summary>
    internal HashSet<string> HuntPaths { get; } = [];

    /// <summary>The leg that the application rang last at an address.</summary>
    /// <param name="endpoint">The endpoint; what counts is its address.</param>
    /// <returns>The leg; <see langword="null"/> when it was not rung.</returns>
    public SimulatedLeg? LegTo(ConnectEndpoint endpoint)
    {
        ArgumentNullException.ThrowIfNull(endpoint);

        return legs.LastOrDefault(leg => leg.Endpoint is { } own && Addresses.AreSame(own, endpoint));
    }

    /// <summary>The transcript.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Transcript.ToString();
}
