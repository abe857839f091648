using System.Text.Json.Serialization;

namespace DynamicConnect;

/// <summary>How an input action reports what the caller does.</summary>
/// <remarks><see href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#input">input in the NCCO reference</see>.</remarks>
[JsonConverter(typeof(WireNameConverter<InputMode>))]
public enum InputMode
{
    /// <summary>One event when the input is complete. Vonage's default.</summary>
    Synchronous,

    /// <summary>Each digit is reported as it is pressed; DTMF settings must stay unset.</summary>
    Asynchronous,
}
