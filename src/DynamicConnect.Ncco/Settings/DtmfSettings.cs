using System.Text.Json.Serialization;
using DynamicConnect.Rules;
using DynamicConnect.Wire;
using DynamicConnect.Wire.Codecs;

namespace DynamicConnect;

/// <summary>How an input action takes keys.</summary>
/// <remarks><see href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#dtmf-input-settings">Dtmf input settings in the NCCO reference</see>.</remarks>
[JsonConverter(typeof(VoiceObjectConverter<DtmfSettings>))]
public sealed record DtmfSettings : VoiceObject
{
    private int? maxDigits;
    private bool? submitOnHash;
    private TimeSpan? timeOut;

    /// <summary>The number of keys after which the input is complete.</summary>
    /// <remarks>1 to 20. Vonage uses 4 when it is not set.</remarks>
    public int? MaxDigits { get => maxDigits; init => maxDigits = value; }

    /// <summary>Whether <c>#</c> completes the input.</summary>
    /// <remarks>Vonage uses <see langword="false"/> when it is not set.</remarks>
    public bool? SubmitOnHash { get => submitOnHash; init => submitOnHash = value; }

    /// <summary>How long after the last key the input is complete.</summary>
    /// <remarks>0 to 10 whole seconds. Vonage uses 3 seconds when it is not set.</remarks>
    public TimeSpan? TimeOut { get => timeOut; init => timeOut = value; }

    internal static Shape<DtmfSettings> Shape { get; } = new(static () => new DtmfSettings())
    {
        { "maxDigits", Kind.Integer, static x => ref x.maxDigits, Rule.Between(1, 20), Trait.Default(4) },
        { "submitOnHash", Kind.Flag, static x => ref x.submitOnHash, Trait.Default(false) },
        { "timeOut", Kind.Seconds, static x => ref x.timeOut, Rule.WholeSeconds(0, 10), Trait.Default(3) },
    };

    internal override Plan Plan => Shape.Plan;
}
