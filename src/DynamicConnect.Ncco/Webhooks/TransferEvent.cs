using System.Text.Json.Serialization;
using DynamicConnect.Declarations;

namespace DynamicConnect;

/// <summary>Reports that a call has moved from one conversation to another.</summary>
/// <remarks>
/// <see href="https://developer.vonage.com/en/voice/voice-api/webhook-reference#transfer">transfer in the webhook reference</see>.
/// </remarks>
[Webhook]
[JsonConverter(typeof(VoiceObjectConverter<TransferEvent>))]
public sealed partial record TransferEvent : VoiceEvent
{
    /// <summary>Creates an event without values.</summary>
    public TransferEvent()
    {
    }

    /// <summary>Creates an event with the value that identifies its kind.</summary>
    /// <param name="conversationUuidFrom">The conversation that the call has left.</param>
    /// <exception cref="ArgumentNullException"><paramref name="conversationUuidFrom"/> is <see langword="null"/>.</exception>
    public TransferEvent(string conversationUuidFrom) => ConversationUuidFrom = NotNull(conversationUuidFrom, nameof(conversationUuidFrom));

    /// <summary>The conversation that the call has left.</summary>
    public partial string? ConversationUuidFrom { get; init; }

    /// <summary>The conversation that the call has joined.</summary>
    public partial string? ConversationUuidTo { get; init; }

    /// <summary>The type of the event, <c>transfer</c>.</summary>
    public partial string? Type { get; init; }
}
