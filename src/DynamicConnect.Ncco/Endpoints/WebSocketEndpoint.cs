using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using DynamicConnect.Declarations;

namespace DynamicConnect;

/// <summary>A WebSocket that receives and sends audio, for example for a bot.</summary>
/// <remarks>
/// <see href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#websocket-endpoint">The WebSocket endpoint in the NCCO
/// reference</see>.
/// </remarks>
[ConnectEndpoint("websocket")]
[JsonConverter(typeof(VoiceObjectConverter<WebSocketEndpoint>))]
public sealed partial record WebSocketEndpoint : ConnectEndpoint
{
    /// <summary>Creates an endpoint whose required properties you set in an object initializer.</summary>
    public WebSocketEndpoint()
    {
    }

    /// <summary>Creates an endpoint with its required values.</summary>
    /// <param name="uri">The address of the WebSocket.</param>
    /// <exception cref="ArgumentNullException"><paramref name="uri"/> is <see langword="null"/>.</exception>
    [SetsRequiredMembers]
    public WebSocketEndpoint([StringSyntax(StringSyntaxAttribute.Uri)] string uri) => Uri = NotNull(uri, nameof(uri));

    /// <summary>The address of the WebSocket.</summary>
    /// <remarks>An absolute ws or wss URI. An empty string when the document doesn't contain the property.</remarks>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    [StringSyntax(StringSyntaxAttribute.Uri)]
    [WebSocketUri]
    public required partial string Uri { get; init; }

    /// <summary>The format of the audio.</summary>
    /// <remarks><c>audio/l16;rate=8000</c>, <c>audio/l16;rate=16000</c> or <c>audio/l16;rate=24000</c>.</remarks>
    [JsonName("content-type"), AudioFormat, Alias("contentType")]
    public partial string? ContentType { get; init; }

    /// <summary>The data in the first message, which lets the application identify the call.</summary>
    /// <remarks>A JSON object of at most 512 bytes, without control characters in names and strings.</remarks>
    [JsonObjectOfAtMost(512), NoControlCharactersInside]
    public partial JsonData? Headers { get; init; }

    /// <summary>The authorization header of the request that opens the WebSocket.</summary>
    /// <remarks>Vonage sends none when it is not set.</remarks>
    public partial WebSocketAuthorization? Authorization { get; init; }
}
