using System.Text.Json.Serialization;
using DynamicConnect.Declarations;

namespace DynamicConnect;

/// <summary>Something is wrong, mostly with the NCCO: <see cref="VoiceWebhook.Reason"/> says what.</summary>
/// <remarks>
/// <see href="https://developer.vonage.com/en/voice/voice-api/webhook-reference#errors">Errors in the webhook reference</see>.
/// </remarks>
[Webhook]
[JsonConverter(typeof(VoiceObjectConverter<ErrorEvent>))]
public sealed partial record ErrorEvent : VoiceEvent
{
    /// <summary>An event without values.</summary>
    public ErrorEvent()
    {
    }

    /// <summary>An event with what it is recognised by.</summary>
    /// <param name="reason">What is wrong.</param>
    /// <exception cref="ArgumentNullException"><paramref name="reason"/> is <see langword="null"/>.</exception>
    public ErrorEvent(string reason) => Reason = NotNull(reason, nameof(reason));
}
