using System.Text.Json.Serialization;
using DynamicConnect.Contracts;
using DynamicConnect.Declarations;
using DynamicConnect.Rules;

namespace DynamicConnect;

/// <summary>The authorization header of the request that opens a WebSocket.</summary>
/// <remarks>
/// <see href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#websocket-endpoint">The WebSocket endpoint in the NCCO
/// reference</see>.
/// </remarks>
[Settings]
[SchemaCondition("""{"required":["type"]}""")]
[SchemaCondition("""{"anyOf":[{"required":["value"]},{"not":{"required":["type"],"properties":{"type":{"enum":["custom"]}}}}]}""")]
[JsonConverter(typeof(VoiceObjectConverter<WebSocketAuthorization>))]
public sealed partial record WebSocketAuthorization : VoiceObject
{
    /// <summary>Creates an empty authorization. Set <see cref="Type"/>, which is required.</summary>
    public WebSocketAuthorization()
    {
    }

    /// <summary>Creates an authorization of the given type.</summary>
    /// <param name="type">Who creates the header.</param>
    public WebSocketAuthorization(WebSocketAuthorizationType type) => this.type = type;

    /// <summary>Creates an authorization with your own header.</summary>
    /// <param name="value">The value of the header.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is <see langword="null"/>.</exception>
    public WebSocketAuthorization(string value)
    {
        type = WebSocketAuthorizationType.Custom;
        this.value = NotNull(value, nameof(value));
    }

    /// <summary>Who creates the header.</summary>
    /// <remarks>Required.</remarks>
    public partial WebSocketAuthorizationType? Type { get; init; }

    /// <summary>The value of the header.</summary>
    /// <remarks>
    /// 1 to 8,191 characters of printable ASCII. Required with <see cref="WebSocketAuthorizationType.Custom"/>; ignored with
    /// <see cref="WebSocketAuthorizationType.Vonage"/>.
    /// </remarks>
    [AuthorizationHeader]
    public partial string? Value { get; init; }

    private static CrossPropertyRule<WebSocketAuthorization>[] CrossPropertyRules =>
    [
        new(
            new Rule("NCCO3012"),
            "type",
            static x => x.Type is null,
            "type is required, but missing. Write vonage or custom.",
            "type"),
        new(
            new Rule("NCCO3012"),
            "value",
            static x => x.Value is null && x.Type == WebSocketAuthorizationType.Custom,
            "value is required with type: custom, but missing. Write the header, 1 to 8,191 characters of printable ASCII.",
            "value"),
        new(
            new Rule("NCCO3013", ProblemSeverity.Warning),
            "value",
            static x => x.Value is not null && x.Type == WebSocketAuthorizationType.Vonage,
            "value is ignored with type: vonage, because Vonage creates the header. Remove value, or write type: custom."),
    ];
}
