using System.Text.Json.Serialization;
using DynamicConnect.Declarations;

namespace DynamicConnect;

/// <summary>An action of an NCCO: one step of a call.</summary>
/// <remarks><see href="https://developer.vonage.com/en/voice/voice-api/ncco-reference">The NCCO reference</see>.</remarks>
[Discriminator("action")]
[JsonConverter(typeof(VoiceObjectConverter<NccoAction>))]
public abstract partial record NccoAction : VoiceObject
{
    private protected NccoAction()
    {
    }
}
