using System.Text.Json.Nodes;

namespace DynamicConnect.Testing;

/// <summary>A leg of a call: the caller, or a party that the application has rung.</summary>
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

    /// <summary>The call of the leg.</summary>
    public SimulatedCall Call { get; }

    /// <summary>The id of the leg.</summary>
    public string Uuid { get; }

    /// <summary>The name in transcripts, such as <c>caller 4155550199</c> or <c>phone 4155550123</c>.</summary>
    public string Name { get; }

    /// <summary>The calling number.</summary>
    public string From { get; }

    /// <summary>The called number.</summary>
    public string To { get; }

    /// <summary>The direction of the call, from the perspective of the platform.</summary>
    public CallDirection Direction { get; }

    /// <summary>The endpoint that was rung, or <see langword="null"/> for a caller.</summary>
    public ConnectEndpoint? Endpoint { get; }

    /// <summary>The last status that the platform reported.</summary>
    public CallStatus Status { get; internal set; }

    /// <summary>Whether the leg has been answered and is not over.</summary>
    public bool IsAnswered => AnswerTime is not null && !IsOver;

    /// <summary>Whether the leg is over, or could not be made.</summary>
    public bool IsOver { get; internal set; }

    /// <summary>The current conversation of the leg.</summary>
    public SimulatedConversation? Conversation { get; internal set; }

    /// <summary>Everything that the leg has heard so far, in order: words and addresses of files.</summary>
    public IReadOnlyList<string> Heard => [.. heard.Select(item => item.Text)];

    /// <summary>
    /// The words or the address of the sound that is playing to the leg, including music on hold and ringback tones, or
    /// <see langword="null"/> if there is none.
    /// </summary>
    public string? NowPlaying => Player.Current ?? Background;

    /// <summary>Whether an input or a recording currently accepts keys from the leg.</summary>
    public bool TakesKeys => !IsOver
        && (Input?.TakesKeys == true || AsynchronousInput is not null || Recordings.Any(recording => recording.EndKey is not null));

    /// <summary>Whether an input, a recording or somebody else in the conversation currently listens to the leg.</summary>
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

    /// <summary>Gets whether this leg hears another leg.</summary>
    /// <param name="other">The other leg.</param>
    /// <returns>
    /// <see langword="true"/> if both legs are in the same conversation, it has started, and its settings let this leg hear the other one.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is <see langword="null"/>.</exception>
    public bool Hears(SimulatedLeg other)
    {
        ArgumentNullException.ThrowIfNull(other);

        return other != this
            && IsAnswered
            && other.IsAnswered
            && Conversation is { IsStarted: true } conversation
            && other.Conversation == conversation
            && !other.IsMuted
            && (other.CanSpeak is null || other.CanSpeak.Any(HasId))
            && (CanHear is null || CanHear.Any(other.HasId));
    }

    internal void Hear(string text, string how)
    {
        heard.Add(new HeardItem(text));
        Call.Log(TranscriptEntryKind.Hear, Name, $"hears {how}");
    }

    /// <summary>Whether an id, with or without hyphens, is that of this leg.</summary>
    internal bool HasId(string id) => string.Equals(WithoutHyphens(id), WithoutHyphens(Uuid), StringComparison.OrdinalIgnoreCase);

    private static string WithoutHyphens(string id) => id.Replace("-", "", StringComparison.Ordinal);
}
