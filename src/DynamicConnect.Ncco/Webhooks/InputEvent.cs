using System.Text.Json.Serialization;
using DynamicConnect.Declarations;

namespace DynamicConnect;

/// <summary>Reports the result of an input action: the keys that were pressed and the words that were spoken.</summary>
/// <remarks>
/// <see href="https://developer.vonage.com/en/voice/voice-api/webhook-reference#input">input in the webhook reference</see>.
/// </remarks>
[Webhook]
[JsonConverter(typeof(VoiceObjectConverter<InputEvent>))]
public sealed partial record InputEvent : VoiceEvent
{
    /// <summary>The keys that were pressed.</summary>
    /// <remarks>
    /// Older events have a string here and <c>timed_out</c> next to it; both are read into this object. Not set for speech alone.
    /// </remarks>
    [FlattenedAlias, ScalarAlias("digits")]
    public partial DtmfInput? Dtmf { get; init; }

    /// <summary>The words that were spoken.</summary>
    public partial SpeechInput? Speech { get; init; }
}
