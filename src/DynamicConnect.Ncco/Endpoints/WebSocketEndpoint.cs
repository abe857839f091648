using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using DynamicConnect.Declarations;

namespace DynamicConnect;

/// <summary>A WebSocket that takes and gives audio, for a bot, say.</summary>
/// <remarks>
/// <see href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#websocket-endpoint">The WebSocket endpoint in the NCCO
/// reference</see>.
/// </remarks>
[ConnectEndpoint("websocket")]
[JsonConverter(typeof(VoiceObjectConverter<WebSocketEndpoint>))]
public sealed partial record WebSocketEndpoint : ConnectEndpoint
{
    /// <summary>An endpoint whose required values are set by name.</summary>
    public WebSocketEndpoint()
    {
    }

    /// <summary>An endpoint with its required values.</summary>
    /// <param name="uri">The address of the WebSocket.</param>
    /// <exception cref="ArgumentNullException"><paramref name="uri"/> is <see langword="null"/>.</exception>
    [SetsRequiredMembers]
    public WebSocketEndpoint([StringSyntax(StringSyntaxAttribute.Uri)] string uri) => Uri = NotNull(uri, nameof(uri));

    /// <summary>The address of the WebSocket.</summary>
    /// <remarks>An absolute ws or wss URI. An empty text when the document that was read has none.</remarks>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    [StringSyntax(StringSyntaxAttribute.Uri)]
    [WebSocketUri]
    public required partial string Uri { get; init; }

    /// <summary>The format of the audio.</summary>
    /// <remarks><c>audio/l16;rate=8000</c>, <c>audio/l16;rate=16000</c> or <c>audio/l16;rate=24000</c>.</remarks>
    [JsonName("content-type"), AudioFormat, Alias("contentType")]
    public partial string? ContentType { get; init; }

    /// <summary>What is sent in the first message, for the application to know the call by.</summary>
    /// <remarks>A JSON object, at most 512 bytes long, without control characters in names and texts.</remarks>
    [JsonObjectOfAtMost(512), NoControlCharactersInside]
    public partial JsonData? Headers { get; init; }

    /// <summary>The authorization header of the request that opens the WebSocket.</summary>
    /// <remarks>Vonage sends none when it is not set.</remarks>
    public partial WebSocketAuthorization? Authorization { get; init; }
}
