using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using DynamicConnect.Contracts;
using DynamicConnect.Declarations;
using DynamicConnect.Rules;

namespace DynamicConnect;

/// <summary>Moves the call to another conversation and ends it in the current one.</summary>
/// <remarks>
/// <see href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#transfer">transfer in the NCCO reference</see>.
/// </remarks>
[NccoAction("transfer")]
[SchemaCondition("""{"not":{"required":["mute","canSpeak"]}}""")]
[JsonConverter(typeof(VoiceObjectConverter<TransferAction>))]
public sealed partial record TransferAction : NccoAction
{
    /// <summary>Creates an action whose required properties you set in an object initializer.</summary>
    public TransferAction()
    {
    }

    /// <summary>Creates an action with its required values.</summary>
    /// <param name="conversationId">The conversation to move to.</param>
    /// <exception cref="ArgumentNullException"><paramref name="conversationId"/> is <see langword="null"/>.</exception>
    [SetsRequiredMembers]
    public TransferAction(string conversationId) => ConversationId = NotNull(conversationId, nameof(conversationId));

    /// <summary>The conversation to move to.</summary>
    /// <remarks>Not blank; <c>CON-</c> followed by a UUID. An empty string when the document doesn't contain the property.</remarks>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    [NotBlank, Alias("conversation_id")]
    public required partial string ConversationId { get; init; }

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
    /// <remarks>Can't be combined with <see cref="CanSpeak"/>.</remarks>
    public partial bool? Mute { get; init; }

    private static CrossPropertyRule<TransferAction>[] CrossPropertyRules =>
    [
        new(
            new Rule("NCCO3001"),
            "mute",
            static x => x.Mute is not null && x.CanSpeak is not null,
            "mute and canSpeak can't be used together. For a leg that nobody hears, write either canSpeak: [] or mute: true."),
    ];
}
