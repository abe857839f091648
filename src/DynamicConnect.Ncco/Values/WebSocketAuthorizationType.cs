using System.Text.Json.Serialization;

namespace DynamicConnect;

/// <summary>Who creates the authorization header of a WebSocket.</summary>
/// <remarks>
/// <see href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#websocket-endpoint">The WebSocket endpoint in the NCCO
/// reference</see>.
/// </remarks>
[JsonConverter(typeof(WireNameConverter<WebSocketAuthorizationType>))]
public enum WebSocketAuthorizationType
{
    /// <summary>Vonage creates and sends a JWT.</summary>
    Vonage,

    /// <summary>Vonage sends the value of <see cref="WebSocketAuthorization.Value"/>.</summary>
    Custom,
}
