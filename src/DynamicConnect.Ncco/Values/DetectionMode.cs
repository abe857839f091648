using System.Text.Json.Serialization;

namespace DynamicConnect;

/// <summary>How advanced machine detection works.</summary>
/// <remarks>
/// <see href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#connect">connect in the NCCO reference</see>.
/// </remarks>
[JsonConverter(typeof(WireNameConverter<DetectionMode>))]
public enum DetectionMode
{
    /// <summary>Detects, and goes on at once or hangs up.</summary>
    Default,

    /// <summary>Detects, and sends the result in an event.</summary>
    Detect,

    /// <summary>Detects, and waits for the beep of the answering machine.</summary>
    DetectBeep,
}
