using System.Text.Json.Serialization;

namespace DynamicConnect;

/// <summary>Whether a connect action waits for what becomes of the call: the heart of dynamic connect.</summary>
/// <remarks>
/// <see href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#connect">connect in the NCCO reference</see>.
/// </remarks>
[JsonConverter(typeof(WireNameConverter<EventType>))]
public enum EventType
{
    /// <summary>Events are reported while the NCCO goes on. Vonage's default.</summary>
    Asynchronous,

    /// <summary>
    /// The action blocks. When it fails, or a WebSocket is disconnected, the NCCO in the answer of the event URL replaces the running
    /// one.
    /// </summary>
    Synchronous,
}
