using System.Text.Json.Serialization;

namespace DynamicConnect;

/// <summary>A kind of input that an input action takes.</summary>
/// <remarks><see href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#input">input in the NCCO reference</see>.</remarks>
[JsonConverter(typeof(WireNameConverter<InputType>))]
public enum InputType
{
    /// <summary>Keys of the telephone.</summary>
    Dtmf,

    /// <summary>Speech, recognised as text.</summary>
    Speech,
}
