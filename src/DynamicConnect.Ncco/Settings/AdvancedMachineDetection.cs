using System.Text.Json.Serialization;
using DynamicConnect.Rules;
using DynamicConnect.Wire;
using DynamicConnect.Wire.Codecs;

namespace DynamicConnect;

/// <summary>How answering machines are detected by the advanced method.</summary>
/// <remarks><see href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#advanced-machine-detection">Advanced machine detection in the NCCO reference</see>.</remarks>
[JsonConverter(typeof(VoiceObjectConverter<AdvancedMachineDetection>))]
public sealed record AdvancedMachineDetection : VoiceObject
{
    private MachineDetection? behavior;
    private DetectionMode? mode;
    private TimeSpan? beepTimeout;

    /// <summary>What becomes of the call when a machine picks up.</summary>
    /// <remarks>Vonage uses <see cref="MachineDetection.Continue"/> when it is not set.</remarks>
    public MachineDetection? Behavior { get => behavior; init => behavior = value; }

    /// <summary>How the detection works.</summary>
    /// <remarks>Vonage uses <see cref="DetectionMode.Detect"/> when it is not set.</remarks>
    public DetectionMode? Mode { get => mode; init => mode = value; }

    /// <summary>The longest time to wait for the beep.</summary>
    /// <remarks>45 to 120 whole seconds.</remarks>
    public TimeSpan? BeepTimeout { get => beepTimeout; init => beepTimeout = value; }

    internal static Shape<AdvancedMachineDetection> Shape { get; } = new(static () => new AdvancedMachineDetection())
    {
        { "behavior", Kind.NameOf<MachineDetection>(), static x => ref x.behavior },
        { "mode", Kind.NameOf<DetectionMode>(), static x => ref x.mode },
        { "beep_timeout", Kind.Seconds, static x => ref x.beepTimeout, Rule.WholeSeconds(45, 120), Trait.Also("beepTimeout") },
    };

    internal override Plan Plan => Shape.Plan;
}
