using System.Text.Json.Serialization;
using DynamicConnect.Rules;
using DynamicConnect.Wire;
using DynamicConnect.Wire.Codecs;

namespace DynamicConnect;

/// <summary>The authorization header of the request that opens a WebSocket.</summary>
/// <remarks><see href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#websocket-endpoint">Websocket endpoint in the NCCO reference</see>.</remarks>
[JsonConverter(typeof(VoiceObjectConverter<WebSocketAuthorization>))]
public sealed record WebSocketAuthorization : VoiceObject
{
    private WebSocketAuthorizationType? type;
    private string? value;

    /// <summary>An authorization without values: it needs <see cref="Type"/>.</summary>
    public WebSocketAuthorization()
    {
    }

    /// <summary>An authorization header of Vonage's making.</summary>
    /// <param name="type">Who makes the header.</param>
    public WebSocketAuthorization(WebSocketAuthorizationType type) => this.type = type;

    /// <summary>An authorization header of your own.</summary>
    /// <param name="value">The header.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is <see langword="null"/>.</exception>
    public WebSocketAuthorization(string value)
    {
        type = WebSocketAuthorizationType.Custom;
        this.value = Given(value, nameof(value));
    }

    /// <summary>Who makes the header.</summary>
    public WebSocketAuthorizationType? Type { get => type; init => type = value; }

    /// <summary>The header.</summary>
    /// <remarks>At most 8,191 characters of printable ASCII. Required with <see cref="WebSocketAuthorizationType.Custom"/>; not together with <see cref="WebSocketAuthorizationType.Vonage"/>.</remarks>
    public string? Value { get => value; init => this.value = value; }

    internal static Shape<WebSocketAuthorization> Shape { get; } = new(static () => new WebSocketAuthorization())
    {
        { "type", Kind.NameOf<WebSocketAuthorizationType>(), static x => ref x.type },
        { "value", Kind.Text, static x => ref x.value, Rule.Authorization },
        static () =>
        [
            new(Together.AuthorizationWithoutType, "type", static x => x.Type is null, "type"),
            new(Together.CustomWithoutValue, "value", static x => x.Value is null && x.Type == WebSocketAuthorizationType.Custom, "value"),
            new(Together.VonageWithValue, "value", static x => x.Value is not null && x.Type == WebSocketAuthorizationType.Vonage),
        ],
    };

    internal override Plan Plan => Shape.Plan;
}
