using System.Text.Json.Serialization;

namespace DynamicConnect;

/// <summary>How the channels of a recording are kept apart.</summary>
/// <remarks><see href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#record">record in the NCCO reference</see>.</remarks>
[JsonConverter(typeof(WireNameConverter<RecordingSplit>))]
public enum RecordingSplit
{
    /// <summary>Each party of the conversation has a channel of its own.</summary>
    Conversation,
}
