using System.Text.Json.Serialization;
using DynamicConnect.Wire;
using DynamicConnect.Wire.Codecs;

namespace DynamicConnect;

/// <summary>An event of a call, as the platform reports it to the event webhook.</summary>
/// <remarks>Any JSON object is an event; one that is not recognised is an <see cref="UnknownEvent"/>. <see href="https://developer.vonage.com/en/voice/voice-api/webhook-reference#event-webhook">The event webhook in the webhook reference</see>.</remarks>
[JsonConverter(typeof(VoiceObjectConverter<VoiceEvent>))]
public abstract partial record VoiceEvent : VoiceWebhook
{
    private Spelled<DateTimeOffset?> timestamp;
    private JsonData? headers;

    private protected VoiceEvent()
    {
    }

    /// <summary>When it happened.</summary>
    public DateTimeOffset? Timestamp { get => timestamp.Value; init => timestamp = value; }

    /// <summary>The headers of the call, by their names.</summary>
    /// <remarks>A JSON object.</remarks>
    public JsonData? Headers { get => headers; init => headers = value; }

    // The table stands elsewhere: here it would be made while the first of the shapes that it lists is being made.
    internal static EventKinds Kinds => EventKinds.All;

    private protected sealed override QueryForm Form => Kinds.Form;

    /// <summary>The rows that all events have.</summary>
    private protected static void CommonOfEvents<T>(Shape<T> shape)
        where T : VoiceEvent
    {
        Common(shape);
        shape.Add("timestamp", WebhookKind.Time, static x => ref x.timestamp);
        shape.Add("headers", WebhookKind.OpenObject, static x => ref x.headers);
    }
}
