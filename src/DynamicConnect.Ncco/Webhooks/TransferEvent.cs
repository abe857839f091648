using System.Text.Json.Serialization;
using DynamicConnect.Wire;
using DynamicConnect.Wire.Codecs;

namespace DynamicConnect;

/// <summary>A call has moved from one conversation to another.</summary>
/// <remarks><see href="https://developer.vonage.com/en/voice/voice-api/webhook-reference#transfer">transfer in the webhook reference</see>.</remarks>
[JsonConverter(typeof(VoiceObjectConverter<TransferEvent>))]
public sealed record TransferEvent : VoiceEvent
{
    private string? conversationUuidFrom;
    private string? conversationUuidTo;
    private string? type;

    /// <summary>An event without values.</summary>
    public TransferEvent()
    {
    }

    /// <summary>An event with what it is recognised by.</summary>
    /// <param name="conversationUuidFrom">The conversation that the call has left.</param>
    /// <exception cref="ArgumentNullException"><paramref name="conversationUuidFrom"/> is <see langword="null"/>.</exception>
    public TransferEvent(string conversationUuidFrom) => ConversationUuidFrom = Given(conversationUuidFrom, nameof(conversationUuidFrom));

    /// <summary>The conversation that the call has left.</summary>
    public string? ConversationUuidFrom { get => conversationUuidFrom; init => conversationUuidFrom = value; }

    /// <summary>The conversation that the call has joined.</summary>
    public string? ConversationUuidTo { get => conversationUuidTo; init => conversationUuidTo = value; }

    /// <summary><c>transfer</c>.</summary>
    public string? Type { get => type; init => type = value; }

    internal static Shape<TransferEvent> Shape { get; } = new(static () => new TransferEvent())
    {
        CommonOfEvents,
        { "conversation_uuid_from", Kind.Text, static x => ref x.conversationUuidFrom },
        { "conversation_uuid_to", Kind.Text, static x => ref x.conversationUuidTo },
        { "type", Kind.Text, static x => ref x.type },
    };

    internal override Plan Plan => Shape.Plan;
}
