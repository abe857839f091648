using System.Text.Json.Serialization;

namespace DynamicConnect;

/// <summary>Whether a connect action waits for the outcome of the call. Dynamic connect requires <see cref="Synchronous"/>.</summary>
/// <remarks>
/// <see href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#connect">connect in the NCCO reference</see>.
/// </remarks>
[JsonConverter(typeof(WireNameConverter<EventType>))]
public enum EventType
{
    /// <summary>Events are sent while the NCCO continues. Vonage's default.</summary>
    Asynchronous,

    /// <summary>
    /// The action blocks. When it fails, or a WebSocket is disconnected, the NCCO that the event URL returns replaces the running one.
    /// </summary>
    Synchronous,
}
