using System.Text.Json.Serialization;

namespace DynamicConnect;

/// <summary>A kind of input that an input action collects.</summary>
/// <remarks><see href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#input">input in the NCCO reference</see>.</remarks>
[JsonConverter(typeof(WireNameConverter<InputType>))]
public enum InputType
{
    /// <summary>Keys on the telephone.</summary>
    Dtmf,

    /// <summary>Speech, which is recognized as text.</summary>
    Speech,
}
