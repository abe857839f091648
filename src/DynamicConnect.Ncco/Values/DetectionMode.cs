using System.Text.Json.Serialization;

namespace DynamicConnect;

/// <summary>The mode of advanced machine detection.</summary>
/// <remarks>
/// <see href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#connect">connect in the NCCO reference</see>.
/// </remarks>
[JsonConverter(typeof(WireNameConverter<DetectionMode>))]
public enum DetectionMode
{
    /// <summary>Detects, then continues at once or hangs up.</summary>
    Default,

    /// <summary>Detects, then sends the result in an event.</summary>
    Detect,

    /// <summary>Detects, then waits for the beep of the answering machine.</summary>
    DetectBeep,
}
