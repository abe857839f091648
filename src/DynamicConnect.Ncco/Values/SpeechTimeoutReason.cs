using System.Text.Json.Serialization;

namespace DynamicConnect;

/// <summary>Why listening to speech came to its end.</summary>
/// <remarks>
/// The set is open: what Vonage adds later reads as <see cref="Unknown"/>.
/// <see href="https://developer.vonage.com/en/voice/voice-api/webhook-reference#input">input in the webhook reference</see>.
/// </remarks>
[JsonConverter(typeof(OpenNameConverter<SpeechTimeoutReason>))]
public enum SpeechTimeoutReason
{
    /// <summary>
    /// A name that the library does not know; its text is in <see cref="VoiceObject.AdditionalProperties"/>. Alone it is not written.
    /// </summary>
    Unknown,

    /// <summary>The caller fell silent.</summary>
    EndOnSilenceTimeout,

    /// <summary>The caller spoke as long as is allowed.</summary>
    MaxDuration,

    /// <summary>The caller said nothing.</summary>
    StartTimeout,
}
