using DynamicConnect.Declarations;

namespace DynamicConnect;

/// <summary>Builds a <see cref="AdvancedMachineDetection"/>, property by property.</summary>
[BuilderOf(typeof(AdvancedMachineDetection))]
public sealed partial class AdvancedMachineDetectionBuilder : VoiceObjectBuilder<AdvancedMachineDetection, AdvancedMachineDetectionBuilder>
{
    /// <summary>Begins without values.</summary>
    public AdvancedMachineDetectionBuilder()
        : base(new AdvancedMachineDetection())
    {
    }
}
