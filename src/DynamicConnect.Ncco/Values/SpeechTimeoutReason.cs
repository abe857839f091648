using System.Text.Json.Serialization;

namespace DynamicConnect;

/// <summary>The reason why listening for speech ended.</summary>
/// <remarks>
/// The set is open: values that Vonage adds later are read as <see cref="Unknown"/>.
/// <see href="https://developer.vonage.com/en/voice/voice-api/webhook-reference#input">input in the webhook reference</see>.
/// </remarks>
[JsonConverter(typeof(OpenNameConverter<SpeechTimeoutReason>))]
public enum SpeechTimeoutReason
{
    /// <summary>
    /// A value that the library doesn't know. The original string is kept in <see cref="VoiceObject.AdditionalProperties"/>;
    /// <c>Unknown</c> itself is never written.
    /// </summary>
    Unknown,

    /// <summary>The caller stopped speaking.</summary>
    EndOnSilenceTimeout,

    /// <summary>The caller reached the maximum speech duration.</summary>
    MaxDuration,

    /// <summary>The caller said nothing.</summary>
    StartTimeout,
}
