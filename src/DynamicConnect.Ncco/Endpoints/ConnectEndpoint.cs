using System.Text.Json.Serialization;
using DynamicConnect.Declarations;

namespace DynamicConnect;

/// <summary>An endpoint of a connect action: the destination of the call.</summary>
/// <remarks>
/// <see href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#endpoint-types-and-values">Endpoint types in the NCCO
/// reference</see>.
/// </remarks>
[Discriminator("type")]
[JsonConverter(typeof(VoiceObjectConverter<ConnectEndpoint>))]
public abstract partial record ConnectEndpoint : VoiceObject
{
    private protected ConnectEndpoint()
    {
    }
}
