using System.Text.Json.Serialization;

namespace DynamicConnect;

/// <summary>How an input action reports the input of the caller.</summary>
/// <remarks><see href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#input">input in the NCCO reference</see>.</remarks>
[JsonConverter(typeof(WireNameConverter<InputMode>))]
public enum InputMode
{
    /// <summary>One event when the input is complete. Vonage's default.</summary>
    Synchronous,

    /// <summary>Each digit is reported as soon as it is pressed. DTMF settings must not be set.</summary>
    Asynchronous,
}
