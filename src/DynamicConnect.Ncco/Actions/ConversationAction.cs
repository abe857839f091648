using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using DynamicConnect.Contracts;
using DynamicConnect.Declarations;
using DynamicConnect.Rules;

namespace DynamicConnect;

/// <summary>Puts the call into a room that other calls can join: a conference.</summary>
/// <remarks>
/// <see href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#conversation">conversation in the NCCO reference</see>.
/// </remarks>
[NccoAction("conversation")]
[SchemaCondition("""{"not":{"required":["mute","canSpeak"]}}""")]
[SchemaCondition("""{"anyOf":[{"not":{"required":["transcription"]}},{"required":["record"],"properties":{"record":{"enum":[true]}}}]}""")]
[JsonConverter(typeof(VoiceObjectConverter<ConversationAction>))]
public sealed partial record ConversationAction : NccoAction
{
    /// <summary>Creates an action whose required properties you set in an object initializer.</summary>
    public ConversationAction()
    {
    }

    /// <summary>Creates an action with its required values.</summary>
    /// <param name="name">The name of the room.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is <see langword="null"/>.</exception>
    [SetsRequiredMembers]
    public ConversationAction(string name) => Name = NotNull(name, nameof(name));

    /// <summary>The name of the room.</summary>
    /// <remarks>Not blank. An empty string when the document doesn't contain the property.</remarks>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    [NotBlank]
    public required partial string Name { get; init; }

    /// <summary>Whether the conversation starts when this leg joins; <see langword="false"/> waits for the moderator.</summary>
    /// <remarks>Vonage uses <see langword="true"/> when it is not set.</remarks>
    [VonageDefault(true)]
    public partial bool? StartOnEnter { get; init; }

    /// <summary>Whether the conversation ends when this leg leaves.</summary>
    /// <remarks>Vonage uses <see langword="false"/> when it is not set.</remarks>
    [VonageDefault(false)]
    public partial bool? EndOnExit { get; init; }

    /// <summary>Whether the conversation is recorded.</summary>
    /// <remarks>Vonage uses <see langword="false"/> when it is not set.</remarks>
    [VonageDefault(false)]
    public partial bool? Record { get; init; }

    /// <summary>The IDs of the legs that this leg hears.</summary>
    /// <remarks>An empty list means nobody; when it is not set, this leg hears everybody.</remarks>
    [LegIds]
    public partial ValueList<string>? CanHear { get; init; }

    /// <summary>The IDs of the legs that hear this leg.</summary>
    /// <remarks>
    /// An empty list means nobody; when it is not set, everybody hears this leg. Can't be combined with <see cref="Mute"/>.
    /// </remarks>
    [LegIds]
    public partial ValueList<string>? CanSpeak { get; init; }

    /// <summary>Whether this leg is muted.</summary>
    /// <remarks>Vonage uses <see langword="false"/> when it is not set. Can't be combined with <see cref="CanSpeak"/>.</remarks>
    [VonageDefault(false)]
    public partial bool? Mute { get; init; }

    /// <summary>The audio that is played until the conversation starts.</summary>
    /// <remarks>Exactly one absolute http or https URL.</remarks>
    [One, Urls, Alias("musicOnHold")]
    public partial ValueList<string>? MusicOnHoldUrl { get; init; }

    /// <summary>The webhook URLs that receive the events of the conversation.</summary>
    /// <remarks>Absolute http or https URLs; only one is used. Vonage uses the event URL of the application when it is not set.</remarks>
    [EmptyHasNoEffect, Urls, Alias("event_url")]
    public partial ValueList<string>? EventUrl { get; init; }

    /// <summary>The HTTP method that Vonage uses to call <see cref="EventUrl"/>.</summary>
    /// <remarks>Vonage uses POST when it is not set.</remarks>
    [VonageDefault("POST")]
    public partial WebhookMethod? EventMethod { get; init; }

    /// <summary>How the recording is transcribed.</summary>
    /// <remarks>
    /// Requires <see cref="Record"/> set to <see langword="true"/>. Empty settings, <c>{}</c>, transcribe with the defaults.
    /// </remarks>
    public partial TranscriptionSettings? Transcription { get; init; }

    private static CrossPropertyRule<ConversationAction>[] CrossPropertyRules =>
    [
        new(
            new Rule("NCCO3001"),
            "mute",
            static x => x.Mute is not null && x.CanSpeak is not null,
            "mute and canSpeak can't be used together. For a leg that nobody hears, write either canSpeak: [] or mute: true."),
        new(
            new Rule("NCCO3004"),
            "transcription",
            static x => x.Transcription is not null && x.Record != true,
            "transcription needs a recording, and nothing is recorded. Add record: true.",
            "record"),
    ];
}
