using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using DynamicConnect.Contracts;
using DynamicConnect.Declarations;
using DynamicConnect.Rules;

namespace DynamicConnect;

/// <summary>Moves the call into another conversation, and ends it in this one.</summary>
/// <remarks>
/// <see href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#transfer">transfer in the NCCO reference</see>.
/// </remarks>
[NccoAction("transfer")]
[SchemaCondition("""{"not":{"required":["mute","canSpeak"]}}""")]
[JsonConverter(typeof(VoiceObjectConverter<TransferAction>))]
public sealed partial record TransferAction : NccoAction
{
    /// <summary>An action whose required values are set by name.</summary>
    public TransferAction()
    {
    }

    /// <summary>An action with its required values.</summary>
    /// <param name="conversationId">The conversation to move to.</param>
    /// <exception cref="ArgumentNullException"><paramref name="conversationId"/> is <see langword="null"/>.</exception>
    [SetsRequiredMembers]
    public TransferAction(string conversationId) => ConversationId = NotNull(conversationId, nameof(conversationId));

    /// <summary>The conversation to move to.</summary>
    /// <remarks>Not blank; <c>CON-</c> and a UUID. An empty text when the document that was read has none.</remarks>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    [NotBlank, Alias("conversation_id")]
    public required partial string ConversationId { get; init; }

    /// <summary>The legs that this one hears, by their ids.</summary>
    /// <remarks>An empty list means nobody; Vonage lets it hear everybody when it is not set.</remarks>
    [LegIds]
    public partial ValueList<string>? CanHear { get; init; }

    /// <summary>The legs that hear this one, by their ids.</summary>
    /// <remarks>
    /// An empty list means nobody; Vonage lets everybody hear it when it is not set. Not together with <see cref="Mute"/>.
    /// </remarks>
    [LegIds]
    public partial ValueList<string>? CanSpeak { get; init; }

    /// <summary>Whether this leg is muted.</summary>
    /// <remarks>Not together with <see cref="CanSpeak"/>.</remarks>
    public partial bool? Mute { get; init; }

    private static CrossPropertyRule<TransferAction>[] CrossPropertyRules =>
    [
        new(
            new Rule("NCCO3001"),
            "mute",
            static x => x.Mute is not null && x.CanSpeak is not null,
            "mute and canSpeak can't be used together. Write canSpeak: [] for a leg that nobody hears, or mute: true, but not both."),
    ];
}
