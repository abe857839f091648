using System.Text.Json.Serialization;
using DynamicConnect.Declarations;

namespace DynamicConnect;

/// <summary>A notify action has sent its payload.</summary>
/// <remarks><see href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#notify">notify in the NCCO reference</see>.</remarks>
[Webhook]
[JsonConverter(typeof(VoiceObjectConverter<NotifyEvent>))]
public sealed partial record NotifyEvent : VoiceEvent
{
    /// <summary>An event without values.</summary>
    public NotifyEvent()
    {
    }

    /// <summary>An event with what it is recognised by.</summary>
    /// <param name="payload">The payload.</param>
    /// <exception cref="ArgumentNullException"><paramref name="payload"/> is <see langword="null"/>.</exception>
    public NotifyEvent(JsonData payload) => Payload = NotNull(payload, nameof(payload));

    /// <summary>The payload, as it stood in the action.</summary>
    public partial JsonData? Payload { get; init; }
}
