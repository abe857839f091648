using System.Text.Json.Serialization;

namespace DynamicConnect;

/// <summary>Who makes the authorization header of a WebSocket.</summary>
/// <remarks>
/// <see href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#websocket-endpoint">the WebSocket endpoint in the NCCO
/// reference</see>.
/// </remarks>
[JsonConverter(typeof(WireNameConverter<WebSocketAuthorizationType>))]
public enum WebSocketAuthorizationType
{
    /// <summary>Vonage sends a JWT of its own making.</summary>
    Vonage,

    /// <summary>The value that stands beside it is sent.</summary>
    Custom,
}
