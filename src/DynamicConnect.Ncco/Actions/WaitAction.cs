using System.Text.Json.Serialization;
using DynamicConnect.Declarations;

namespace DynamicConnect;

/// <summary>Waits before the next action.</summary>
/// <remarks><see href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#wait">wait in the NCCO reference</see>.</remarks>
[NccoAction("wait")]
[JsonConverter(typeof(VoiceObjectConverter<WaitAction>))]
public sealed partial record WaitAction : NccoAction
{
    /// <summary>How long to wait.</summary>
    /// <remarks>0.1 to 7,200 seconds; Vonage moves other values to the nearest limit. Vonage uses 10 seconds when it is not set.</remarks>
    [ClampedSeconds(0.1, 7200), VonageDefault(10)]
    public partial TimeSpan? Timeout { get; init; }
}
