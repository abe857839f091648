using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using DynamicConnect.Rules;
using DynamicConnect.Wire;
using DynamicConnect.Wire.Codecs;

namespace DynamicConnect;

/// <summary>Puts the call into a room that other calls can join: a conference.</summary>
/// <remarks><see href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#conversation">conversation in the NCCO reference</see>.</remarks>
[JsonConverter(typeof(VoiceObjectConverter<ConversationAction>))]
public sealed record ConversationAction : NccoAction
{
    private string? name;
    private bool? startOnEnter;
    private bool? endOnExit;
    private bool? record;
    private ValueList<string>? canHear;
    private ValueList<string>? canSpeak;
    private bool? mute;
    private ValueList<string>? musicOnHoldUrl;
    private ValueList<string>? eventUrl;
    private WebhookMethod? eventMethod;
    private TranscriptionSettings? transcription;

    /// <summary>An action whose required values are set by name.</summary>
    public ConversationAction()
    {
    }

    /// <summary>An action with its required values.</summary>
    /// <param name="name">The name of the room.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is <see langword="null"/>.</exception>
    [SetsRequiredMembers]
    public ConversationAction(string name) => Name = Given(name, nameof(name));

    /// <summary>The name of the room.</summary>
    /// <remarks>Not blank. An empty text when the document that was read has none.</remarks>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public required string Name { get => name ?? ""; init => name = Given(value); }

    /// <summary>Whether the conversation starts when this leg enters; <see langword="false"/> waits for the moderator.</summary>
    /// <remarks>Vonage uses <see langword="true"/> when it is not set.</remarks>
    public bool? StartOnEnter { get => startOnEnter; init => startOnEnter = value; }

    /// <summary>Whether the conversation ends when this leg leaves.</summary>
    /// <remarks>Vonage uses <see langword="false"/> when it is not set.</remarks>
    public bool? EndOnExit { get => endOnExit; init => endOnExit = value; }

    /// <summary>Whether the conversation is recorded.</summary>
    /// <remarks>Vonage uses <see langword="false"/> when it is not set.</remarks>
    public bool? Record { get => record; init => record = value; }

    /// <summary>The legs that this one hears, by their UUIDs.</summary>
    /// <remarks>An empty list means nobody; Vonage lets it hear everybody when it is not set.</remarks>
    public ValueList<string>? CanHear { get => canHear; init => canHear = value; }

    /// <summary>The legs that hear this one, by their UUIDs.</summary>
    /// <remarks>An empty list means nobody; Vonage lets everybody hear it when it is not set. Not together with <see cref="Mute"/>.</remarks>
    public ValueList<string>? CanSpeak { get => canSpeak; init => canSpeak = value; }

    /// <summary>Whether this leg is muted.</summary>
    /// <remarks>Vonage uses <see langword="false"/> when it is not set. Not together with <see cref="CanSpeak"/>.</remarks>
    public bool? Mute { get => mute; init => mute = value; }

    /// <summary>The audio that is played until the conversation starts.</summary>
    /// <remarks>Exactly one absolute http or https URL.</remarks>
    public ValueList<string>? MusicOnHoldUrl { get => musicOnHoldUrl; init => musicOnHoldUrl = value; }

    /// <summary>Where the events of the conversation are sent.</summary>
    /// <remarks>Absolute http or https URLs; Vonage uses one. Vonage uses the event URL of the application when it is not set.</remarks>
    public ValueList<string>? EventUrl { get => eventUrl; init => eventUrl = value; }

    /// <summary>The HTTP method with which <see cref="EventUrl"/> is called.</summary>
    /// <remarks>Vonage uses POST when it is not set.</remarks>
    public WebhookMethod? EventMethod { get => eventMethod; init => eventMethod = value; }

    /// <summary>How the recording is transcribed.</summary>
    /// <remarks>Needs <see cref="Record"/> set to <see langword="true"/>. Settings without a value, <c>{}</c>, transcribe with the defaults.</remarks>
    public TranscriptionSettings? Transcription { get => transcription; init => transcription = value; }

    internal static Shape<ConversationAction> Shape { get; } = new("action", "conversation", static () => new ConversationAction { Name = "" })
    {
        { "name", Kind.Text, static x => ref x.name, Trait.Required, Rule.NotBlank },
        { "startOnEnter", Kind.Flag, static x => ref x.startOnEnter, Trait.Default(true) },
        { "endOnExit", Kind.Flag, static x => ref x.endOnExit, Trait.Default(false) },
        { "record", Kind.Flag, static x => ref x.record, Trait.Default(false) },
        { "canHear", Kind.Texts, static x => ref x.canHear, Rule.LegUuids },
        { "canSpeak", Kind.Texts, static x => ref x.canSpeak, Rule.LegUuids },
        { "mute", Kind.Flag, static x => ref x.mute, Trait.Default(false) },
        { "musicOnHoldUrl", Kind.Texts, static x => ref x.musicOnHoldUrl, Rule.OneText, Rule.Urls },
        { "eventUrl", Kind.Texts, static x => ref x.eventUrl, Rule.Urls },
        { "eventMethod", Kind.NameOf<WebhookMethod>(), static x => ref x.eventMethod, Trait.Default("POST") },
        { "transcription", static () => TranscriptionSettings.Shape, static x => ref x.transcription },
        static () =>
        [
            new(Together.MuteWithCanSpeak, "mute", static x => x.Mute is not null && x.CanSpeak is not null),
            new(Together.TranscriptionWithoutRecord, "transcription", static x => x.Transcription is not null && x.Record != true, "record"),
        ],
    };

    internal override Plan Plan => Shape.Plan;
}
