using System.Text.Json.Serialization;
using DynamicConnect.Declarations;

namespace DynamicConnect;

/// <summary>Reports an error, usually in the NCCO. <see cref="VoiceWebhook.Reason"/> describes it.</summary>
/// <remarks>
/// <see href="https://developer.vonage.com/en/voice/voice-api/webhook-reference#errors">Errors in the webhook reference</see>.
/// </remarks>
[Webhook]
[JsonConverter(typeof(VoiceObjectConverter<ErrorEvent>))]
public sealed partial record ErrorEvent : VoiceEvent
{
    /// <summary>Creates an event without values.</summary>
    public ErrorEvent()
    {
    }

    /// <summary>Creates an event with the value that identifies its kind.</summary>
    /// <param name="reason">The description of the error.</param>
    /// <exception cref="ArgumentNullException"><paramref name="reason"/> is <see langword="null"/>.</exception>
    public ErrorEvent(string reason) => Reason = NotNull(reason, nameof(reason));
}
