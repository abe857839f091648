using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using DynamicConnect.Rules;
using DynamicConnect.Wire;
using DynamicConnect.Wire.Codecs;

namespace DynamicConnect;

/// <summary>A WebSocket that takes and gives audio, for a bot, say.</summary>
/// <remarks><see href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#websocket-endpoint">The WebSocket endpoint in the NCCO reference</see>.</remarks>
[JsonConverter(typeof(VoiceObjectConverter<WebSocketEndpoint>))]
public sealed record WebSocketEndpoint : ConnectEndpoint
{
    private string? uri;
    private string? contentType;
    private JsonData? headers;
    private WebSocketAuthorization? authorization;

    /// <summary>An endpoint whose required values are set by name.</summary>
    public WebSocketEndpoint()
    {
    }

    /// <summary>An endpoint with its required values.</summary>
    /// <param name="uri">The address of the WebSocket.</param>
    /// <exception cref="ArgumentNullException"><paramref name="uri"/> is <see langword="null"/>.</exception>
    [SetsRequiredMembers]
    public WebSocketEndpoint([StringSyntax(StringSyntaxAttribute.Uri)] string uri) => Uri = Given(uri, nameof(uri));

    /// <summary>The address of the WebSocket.</summary>
    /// <remarks>An absolute ws or wss URI. An empty text when the document that was read has none.</remarks>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    [StringSyntax(StringSyntaxAttribute.Uri)]
    public required string Uri { get => uri ?? ""; init => uri = Given(value); }

    /// <summary>The format of the audio.</summary>
    /// <remarks><c>audio/l16;rate=8000</c>, <c>audio/l16;rate=16000</c> or <c>audio/l16;rate=24000</c>.</remarks>
    public string? ContentType { get => contentType; init => contentType = value; }

    /// <summary>What is sent in the first message, for the application to know the call by.</summary>
    /// <remarks>A JSON object, at most 512 bytes long.</remarks>
    public JsonData? Headers { get => headers; init => headers = value; }

    /// <summary>The authorization header of the request that opens the WebSocket.</summary>
    /// <remarks>Vonage sends none when it is not set.</remarks>
    public WebSocketAuthorization? Authorization { get => authorization; init => authorization = value; }

    internal static Shape<WebSocketEndpoint> Shape { get; } = new("type", "websocket", static () => new WebSocketEndpoint { Uri = "" })
    {
        { "uri", Kind.Text, static x => ref x.uri, Trait.Required, Rule.WebSocketUri },
        { "content-type", Kind.Text, static x => ref x.contentType, Rule.AudioFormat, Trait.Also("contentType") },
        { "headers", Kind.Json, static x => ref x.headers, Rule.JsonOfAtMost(512) },
        { "authorization", static () => WebSocketAuthorization.Shape, static x => ref x.authorization },
    };

    internal override Plan Plan => Shape.Plan;
}
