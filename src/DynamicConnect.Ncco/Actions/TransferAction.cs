using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using DynamicConnect.Rules;
using DynamicConnect.Wire;
using DynamicConnect.Wire.Codecs;

namespace DynamicConnect;

/// <summary>Moves the call into another conversation, and ends it in this one.</summary>
/// <remarks><see href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#transfer">transfer in the NCCO reference</see>.</remarks>
[JsonConverter(typeof(VoiceObjectConverter<TransferAction>))]
public sealed record TransferAction : NccoAction
{
    private string? conversationId;
    private ValueList<string>? canHear;
    private ValueList<string>? canSpeak;
    private bool? mute;

    /// <summary>An action whose required values are set by name.</summary>
    public TransferAction()
    {
    }

    /// <summary>An action with its required values.</summary>
    /// <param name="conversationId">The conversation to move to.</param>
    /// <exception cref="ArgumentNullException"><paramref name="conversationId"/> is <see langword="null"/>.</exception>
    [SetsRequiredMembers]
    public TransferAction(string conversationId) => ConversationId = Given(conversationId, nameof(conversationId));

    /// <summary>The conversation to move to.</summary>
    /// <remarks>Not blank; <c>CON-</c> and a UUID. An empty text when the document that was read has none.</remarks>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public required string ConversationId { get => conversationId ?? ""; init => conversationId = Given(value); }

    /// <summary>The legs that this one hears, by their UUIDs.</summary>
    /// <remarks>An empty list means nobody; Vonage lets it hear everybody when it is not set.</remarks>
    public ValueList<string>? CanHear { get => canHear; init => canHear = value; }

    /// <summary>The legs that hear this one, by their UUIDs.</summary>
    /// <remarks>An empty list means nobody; Vonage lets everybody hear it when it is not set. Not together with <see cref="Mute"/>.</remarks>
    public ValueList<string>? CanSpeak { get => canSpeak; init => canSpeak = value; }

    /// <summary>Whether this leg is muted.</summary>
    /// <remarks>Not together with <see cref="CanSpeak"/>.</remarks>
    public bool? Mute { get => mute; init => mute = value; }

    internal static Shape<TransferAction> Shape { get; } = new("action", "transfer", static () => new TransferAction { ConversationId = "" })
    {
        { "conversationId", Kind.Text, static x => ref x.conversationId, Trait.Required, Rule.NotBlank, Trait.Also("conversation_id") },
        { "canHear", Kind.Texts, static x => ref x.canHear, Rule.LegUuids },
        { "canSpeak", Kind.Texts, static x => ref x.canSpeak, Rule.LegUuids },
        { "mute", Kind.Flag, static x => ref x.mute },
        static () =>
        [
            new(Together.MuteWithCanSpeak, "mute", static x => x.Mute is not null && x.CanSpeak is not null),
        ],
    };

    internal override Plan Plan => Shape.Plan;
}
