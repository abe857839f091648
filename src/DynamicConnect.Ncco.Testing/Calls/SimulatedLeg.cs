using System.Text.Json.Nodes;

namespace DynamicConnect.Testing;

/// <summary>One of those in a call: the caller, or somebody whom the application has rung.</summary>
public sealed partial class SimulatedLeg
{
    private readonly List<HeardItem> heard = [];

    internal SimulatedLeg(
        SimulatedCall call,
        string uuid,
        string name,
        string from,
        string to,
        CallDirection direction,
        ConnectEndpoint? endpoint)
    {
        Call = call;
        Uuid = uuid;
        Name = name;
        From = from;
        To = to;
        Direction = direction;
        Endpoint = endpoint;
        Player = new Player(this);
    }

    /// <summary>The call.</summary>
    public SimulatedCall Call { get; }

    /// <summary>Its id.</summary>
    public string Uuid { get; }

    /// <summary>Its name in transcripts: <c>caller 4155550199</c>, <c>phone 4155550123</c>.</summary>
    public string Name { get; }

    /// <summary>The number that calls.</summary>
    public string From { get; }

    /// <summary>The number that is called.</summary>
    public string To { get; }

    /// <summary>Who calls whom, seen from the platform.</summary>
    public CallDirection Direction { get; }

    /// <summary>The endpoint that is rung; <see langword="null"/> for a caller.</summary>
    public ConnectEndpoint? Endpoint { get; }

    /// <summary>The last status that the platform has reported.</summary>
    public CallStatus Status { get; internal set; }

    /// <summary>Whether it is answered, and not over.</summary>
    public bool IsAnswered => AnswerTime is not null && !IsOver;

    /// <summary>Whether it is over, or has never come to be.</summary>
    public bool IsOver { get; internal set; }

    /// <summary>The conversation in which it is.</summary>
    public SimulatedConversation? Conversation { get; internal set; }

    /// <summary>All that it has heard so far, in order: words, and addresses of files.</summary>
    public IReadOnlyList<string> Heard => [.. heard.Select(item => item.Text)];

    /// <summary>
    /// What is being played to it now, music on hold and ringback tones included; <see langword="null"/> when nothing is.
    /// </summary>
    public string? NowPlaying => Player.Current ?? Background;

    /// <summary>Whether it listens to keys now.</summary>
    public bool TakesKeys => !IsOver
        && (Input?.TakesKeys == true || AsynchronousInput is not null || Recordings.Any(recording => recording.EndKey is not null));

    /// <summary>Whether it listens to speech now: an input or a recording does, or somebody else in the conversation.</summary>
    public bool TakesSpeech => !IsOver
        && (Input?.TakesSpeech == true || Recordings.Any(recording => recording.IsVoicemail) || Listeners.Any());

    internal Player Player { get; }

    internal Flow? Flow { get; set; }

    internal InputCollector? Input { get; set; }

    internal (string? Url, WebhookMethod Method)? AsynchronousInput { get; set; }

    internal List<ActiveRecording> Recordings { get; } = [];

    internal Scope Scope { get; } = new();

    internal string? EventUrl { get; set; }

    internal WebhookMethod EventMethod { get; set; } = WebhookMethod.Post;

    internal DateTimeOffset? AnswerTime { get; set; }

    internal DateTimeOffset? EndTime { get; private set; }

    internal string DisconnectedBy { get; set; } = "platform";

    internal bool EndsConversation { get; set; }

    internal bool IsMuted { get; set; }

    internal ValueList<string>? CanHear { get; set; }

    internal ValueList<string>? CanSpeak { get; set; }

    internal string? Background { get; set; }

    internal JsonObject Headers { get; set; } = [];

    internal JsonObject Extra { get; set; } = [];

    internal string ConversationUuid => Conversation?.Uuid ?? Call.ConversationUuid;

    internal IEnumerable<SimulatedLeg> Listeners => Conversation?.Legs.Where(leg => leg != this && leg.Hears(this)) ?? [];

    internal IReadOnlyList<HeardItem> HeardItems => heard;

    /// <summary>Whether this leg hears another one.</summary>
    /// <param name="other">The other one.</param>
    /// <returns>Whether both are in a conversation that has begun, the other one may speak to this one, and this one may hear it.</returns>
    public bool Hears(SimulatedLeg other)
    {
        ArgumentNullException.ThrowIfNull(other);

        return other != this
            && IsAnswered
            && other.IsAnswered
            && Conversation is { IsStarted: true } conversation
            && other.Conversation == conversation
            && !other.IsMuted
            && (other.CanSpeak is null || other.CanSpeak.Any(id => IsId(id, Uuid)))
            && (CanHear is null || CanHear.Any(id => IsId(id, other.Uuid)));
    }

    internal void Hear(string text, string how)
    {
        heard.Add(new HeardItem(text));
        Call.Log(TranscriptEntryKind.Hear, Name, $"hears {how}");
    }

    private static bool IsId(string id, string uuid) =>
        string.Equals(
            id.Replace("-", "", StringComparison.Ordinal),
            uuid.Replace("-", "", StringComparison.Ordinal),
            StringComparison.OrdinalIgnoreCase);
}
