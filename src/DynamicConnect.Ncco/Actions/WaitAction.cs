using System.Text.Json.Serialization;
using DynamicConnect.Rules;
using DynamicConnect.Wire;
using DynamicConnect.Wire.Codecs;

namespace DynamicConnect;

/// <summary>Waits before the next action.</summary>
/// <remarks><see href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#wait">wait in the NCCO reference</see>.</remarks>
[JsonConverter(typeof(VoiceObjectConverter<WaitAction>))]
public sealed record WaitAction : NccoAction
{
    private TimeSpan? timeout;

    /// <summary>How long it waits.</summary>
    /// <remarks>0.1 to 7,200 seconds; what is outside is moved to the nearer end. Vonage uses 10 seconds when it is not set.</remarks>
    public TimeSpan? Timeout { get => timeout; init => timeout = value; }

    internal static Shape<WaitAction> Shape { get; } = new("action", "wait", static () => new WaitAction())
    {
        { "timeout", Kind.Seconds, static x => ref x.timeout, Rule.ClampedSeconds(0.1m, 7200m), Trait.Default(10) },
    };

    internal override Plan Plan => Shape.Plan;
}
