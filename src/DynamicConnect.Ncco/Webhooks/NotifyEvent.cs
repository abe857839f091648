using System.Text.Json.Serialization;
using DynamicConnect.Declarations;

namespace DynamicConnect;

/// <summary>Delivers the payload of a notify action.</summary>
/// <remarks><see href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#notify">notify in the NCCO reference</see>.</remarks>
[Webhook]
[JsonConverter(typeof(VoiceObjectConverter<NotifyEvent>))]
public sealed partial record NotifyEvent : VoiceEvent
{
    /// <summary>Creates an event without values.</summary>
    public NotifyEvent()
    {
    }

    /// <summary>Creates an event with the value that identifies its kind.</summary>
    /// <param name="payload">The payload.</param>
    /// <exception cref="ArgumentNullException"><paramref name="payload"/> is <see langword="null"/>.</exception>
    public NotifyEvent(JsonData payload) => Payload = NotNull(payload, nameof(payload));

    /// <summary>The payload of the action, unchanged.</summary>
    public partial JsonData? Payload { get; init; }
}
