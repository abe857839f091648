using System.Text.Json.Serialization;
using DynamicConnect.Declarations;

namespace DynamicConnect;

/// <summary>An event of a call that the platform sends to the event webhook.</summary>
/// <remarks>
/// Any JSON object is an event. An object of an unknown kind is read as an <see cref="UnknownEvent"/>.
/// <see href="https://developer.vonage.com/en/voice/voice-api/webhook-reference#event-webhook">The event webhook in the webhook
/// reference</see>.
/// </remarks>
[Webhook]
[JsonConverter(typeof(VoiceObjectConverter<VoiceEvent>))]
public abstract partial record VoiceEvent : VoiceWebhook
{
    private protected VoiceEvent()
    {
    }

    /// <summary>The time of the event.</summary>
    [RawPreserved]
    public partial DateTimeOffset? Timestamp { get; init; }

    /// <summary>The headers of the call, by name.</summary>
    /// <remarks>A JSON object.</remarks>
    [OnlyObject]
    public partial JsonData? Headers { get; init; }

    private protected sealed override QueryForm Form => VoiceEventReader.Instance.Form;
}
