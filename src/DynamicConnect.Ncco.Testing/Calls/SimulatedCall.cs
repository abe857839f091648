namespace DynamicConnect.Testing;

/// <summary>
/// A simulated call, from the perspective of the leg whose NCCO runs: the caller of an inbound call, or the called party of an outbound
/// call.
/// </summary>
/// <remarks>
/// Each asynchronous method lets virtual time pass until the event that it describes has happened. If that can no longer happen, or if the
/// application causes a fault, it throws a <see cref="CallFailedException"/> with the transcript.
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

    /// <summary>The id of the conversation that the call starts with, <c>CON-…</c>.</summary>
    public string ConversationUuid => Own.Uuid;

    /// <summary>The calling number.</summary>
    public string From => Caller.From;

    /// <summary>The called number.</summary>
    public string To => Caller.To;

    /// <summary>When the call started.</summary>
    public DateTimeOffset StartTime { get; }

    /// <summary>How long the call has lasted so far, or its total length if it is over.</summary>
    public TimeSpan Elapsed => (Caller.EndTime ?? Timeline.Now) - StartTime;

    /// <summary>The leg whose NCCO runs.</summary>
    public SimulatedLeg Caller { get; }

    /// <summary>
    /// The caller, followed by all legs that the application has rung, in order. This includes those that did not answer.
    /// </summary>
    public IReadOnlyList<SimulatedLeg> Legs => legs;

    /// <summary>Whether the call is over.</summary>
    public bool IsOver => Caller.IsOver;

    /// <summary>The transcript of the call so far.</summary>
    public CallTranscript Transcript { get; }

    /// <summary>The faults of the application so far, including those that the test expects.</summary>
    public IReadOnlyList<CallFault> Faults => faults;

    internal VoicePlatform Platform { get; }

    internal int Number { get; }

    internal Timeline Timeline { get; set; }

    internal SimulatedConversation Own { get; }

    internal string? EventUrl { get; set; }

    internal WebhookMethod EventMethod { get; set; } = WebhookMethod.Post;

    /// <summary>The number of webhooks without a response.</summary>
    internal int Pending { get; set; }

    /// <summary>The number of requests sent to the application.</summary>
    internal int Requests { get; set; }

    /// <summary>The event URLs, without their query, that have had hunt positions.</summary>
    internal HashSet<string> HuntPaths { get; } = [];

    /// <summary>Gets the leg of an endpoint that the application has rung. If it was rung several times, gets the last leg.</summary>
    /// <param name="endpoint">The endpoint. Only its address is compared.</param>
    /// <returns>The leg, or <see langword="null"/> if the endpoint was not rung.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="endpoint"/> is <see langword="null"/>.</exception>
    public SimulatedLeg? LegTo(ConnectEndpoint endpoint)
    {
        ArgumentNullException.ThrowIfNull(endpoint);

        return legs.LastOrDefault(leg => leg.Endpoint is { } own && Addresses.AreSame(own, endpoint));
    }

    /// <summary>Gets the transcript as text.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Transcript.ToString();
}
