using System.Text.Json.Serialization;
using DynamicConnect.Contracts;
using DynamicConnect.Declarations;
using DynamicConnect.Rules;

namespace DynamicConnect;

/// <summary>The settings of advanced machine detection.</summary>
/// <remarks>
/// <see href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#advanced-machine-detection">Advanced machine detection in
/// the NCCO reference</see>.
/// </remarks>
[Settings]
[SchemaCondition("""{"required":["behavior"]}""")]
[JsonConverter(typeof(VoiceObjectConverter<AdvancedMachineDetection>))]
public sealed partial record AdvancedMachineDetection : VoiceObject
{
    /// <summary>Creates empty settings. Set <see cref="Behavior"/>, which is required.</summary>
    public AdvancedMachineDetection()
    {
    }

    /// <summary>Creates settings with the value that Vonage requires.</summary>
    /// <param name="behavior">What happens to the call when an answering machine picks up.</param>
    public AdvancedMachineDetection(MachineDetection behavior) => this.behavior = behavior;

    /// <summary>What happens to the call when an answering machine picks up.</summary>
    /// <remarks>Required: Vonage rejects an NCCO without it.</remarks>
    public partial MachineDetection? Behavior { get; init; }

    /// <summary>How the detection works.</summary>
    /// <remarks>Vonage uses <see cref="DetectionMode.Detect"/> when it is not set.</remarks>
    public partial DetectionMode? Mode { get; init; }

    /// <summary>The maximum time to wait for the beep.</summary>
    /// <remarks>45 to 120 whole seconds.</remarks>
    [JsonName("beep_timeout"), WholeSeconds(45, 120), Alias("beepTimeout")]
    public partial TimeSpan? BeepTimeout { get; init; }

    private static CrossPropertyRule<AdvancedMachineDetection>[] CrossPropertyRules =>
    [
        new(
            StructureRules.Required,
            "behavior",
            static x => x.Behavior is null,
            static x => StructureRules.DescribeMissing("behavior", "continue or hangup", x.AdditionalProperties.Keys),
            "behavior"),
    ];
}
