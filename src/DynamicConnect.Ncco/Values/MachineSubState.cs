using System.Text.Json.Serialization;

namespace DynamicConnect;

/// <summary>What advanced machine detection heard of the beep of an answering machine.</summary>
/// <remarks>
/// The set is open: what Vonage adds later reads as <see cref="Unknown"/>.
/// <see href="https://developer.vonage.com/en/voice/voice-api/webhook-reference#human-machine">human/machine in the webhook
/// reference</see>.
/// </remarks>
[JsonConverter(typeof(OpenNameConverter<MachineSubState>))]
public enum MachineSubState
{
    /// <summary>
    /// A name that the library does not know; its text is in <see cref="VoiceObject.AdditionalProperties"/>. Alone it is not written.
    /// </summary>
    Unknown,

    /// <summary>The beep began: the message may be left.</summary>
    BeepStart,

    /// <summary>No beep came within the time for it.</summary>
    BeepTimeout,
}
