using System.Text.Json.Serialization;
using DynamicConnect.Wire;

namespace DynamicConnect;

/// <summary>An endpoint of a connect action: where the call goes.</summary>
/// <remarks><see href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#endpoint-types-and-values">Endpoint types in the NCCO reference</see>.</remarks>
[JsonConverter(typeof(VoiceObjectConverter<ConnectEndpoint>))]
public abstract record ConnectEndpoint : VoiceObject
{
    private protected ConnectEndpoint()
    {
    }

    /// <summary>All endpoint types: one line each, and nothing else knows them all.</summary>
    internal static Union<ConnectEndpoint> Kinds { get; } = new("type", static () => UnknownEndpoint.Shape, static () =>
    [
        PhoneEndpoint.Shape,
        AppEndpoint.Shape,
        WebSocketEndpoint.Shape,
        SipEndpoint.Shape,
        VbcEndpoint.Shape,
    ]);
}
