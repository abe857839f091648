using System.Text.Json.Serialization;
using DynamicConnect.Declarations;

namespace DynamicConnect;

/// <summary>An input action has ended: the keys that were pressed, the words that were spoken.</summary>
/// <remarks>
/// <see href="https://developer.vonage.com/en/voice/voice-api/webhook-reference#input">input in the webhook reference</see>.
/// </remarks>
[Webhook]
[JsonConverter(typeof(VoiceObjectConverter<InputEvent>))]
public sealed partial record InputEvent : VoiceEvent
{
    /// <summary>The keys.</summary>
    /// <remarks>
    /// Older events have a text here and <c>timed_out</c> beside it; both are read into it. Not set when only speech was taken.
    /// </remarks>
    [FlattenedAlias, ScalarAlias("digits")]
    public partial DtmfInput? Dtmf { get; init; }

    /// <summary>The words.</summary>
    public partial SpeechInput? Speech { get; init; }
}
