using System.Text.Json.Serialization;

namespace DynamicConnect;

/// <summary>How a recording is split into channels.</summary>
/// <remarks><see href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#record">record in the NCCO reference</see>.</remarks>
[JsonConverter(typeof(WireNameConverter<RecordingSplit>))]
public enum RecordingSplit
{
    /// <summary>Each party of the conversation has its own channel.</summary>
    Conversation,
}
