using System.Text.Json.Serialization;

namespace DynamicConnect;

/// <summary>The result of beep detection by advanced machine detection.</summary>
/// <remarks>
/// The set is open: values that Vonage adds later are read as <see cref="Unknown"/>.
/// <see href="https://developer.vonage.com/en/voice/voice-api/webhook-reference#human-machine">human/machine in the webhook
/// reference</see>.
/// </remarks>
[JsonConverter(typeof(OpenNameConverter<MachineSubState>))]
public enum MachineSubState
{
    /// <summary>
    /// A value that the library doesn't know. The original string is kept in <see cref="VoiceObject.AdditionalProperties"/>;
    /// <c>Unknown</c> itself is never written.
    /// </summary>
    Unknown,

    /// <summary>The beep started, so a message can be left.</summary>
    BeepStart,

    /// <summary>No beep was heard before the timeout.</summary>
    BeepTimeout,
}
