using System.Text.Json.Serialization;
using DynamicConnect.Declarations;

namespace DynamicConnect;

/// <summary>How an input action collects key presses.</summary>
/// <remarks>
/// <see href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#dtmf-input-settings">DTMF input settings in the NCCO
/// reference</see>.
/// </remarks>
[Settings]
[JsonConverter(typeof(VoiceObjectConverter<DtmfSettings>))]
public sealed partial record DtmfSettings : VoiceObject
{
    /// <summary>The number of keys after which the input is complete.</summary>
    /// <remarks>1 to 20. Vonage uses 4 when it is not set.</remarks>
    [Between(1, 20), VonageDefault(4)]
    public partial int? MaxDigits { get; init; }

    /// <summary>Whether <c>#</c> completes the input.</summary>
    /// <remarks>Vonage uses <see langword="false"/> when it is not set.</remarks>
    [VonageDefault(false)]
    public partial bool? SubmitOnHash { get; init; }

    /// <summary>How long after the last key press the input counts as complete.</summary>
    /// <remarks>0 to 10 whole seconds. Vonage uses 3 seconds when it is not set.</remarks>
    [WholeSeconds(0, 10), VonageDefault(3)]
    public partial TimeSpan? TimeOut { get; init; }
}
