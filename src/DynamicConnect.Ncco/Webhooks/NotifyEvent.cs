using System.Text.Json.Serialization;
using DynamicConnect.Wire;
using DynamicConnect.Wire.Codecs;

namespace DynamicConnect;

/// <summary>A notify action has sent its payload.</summary>
/// <remarks><see href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#notify">notify in the NCCO reference</see>.</remarks>
[JsonConverter(typeof(VoiceObjectConverter<NotifyEvent>))]
public sealed record NotifyEvent : VoiceEvent
{
    private JsonData? payload;

    /// <summary>An event without values.</summary>
    public NotifyEvent()
    {
    }

    /// <summary>An event with what it is recognised by.</summary>
    /// <param name="payload">The payload.</param>
    /// <exception cref="ArgumentNullException"><paramref name="payload"/> is <see langword="null"/>.</exception>
    public NotifyEvent(JsonData payload) => Payload = Given(payload, nameof(payload));

    /// <summary>The payload, as it stood in the action.</summary>
    public JsonData? Payload { get => payload; init => payload = value; }

    internal static Shape<NotifyEvent> Shape { get; } = new(static () => new NotifyEvent())
    {
        CommonOfEvents,
        { "payload", WebhookKind.GivenJson, static x => ref x.payload },
    };

    internal override Plan Plan => Shape.Plan;
}
