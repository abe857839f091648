using DynamicConnect.Declarations;

namespace DynamicConnect;

/// <summary>Builds a <see cref="AdvancedMachineDetection"/>.</summary>
[BuilderOf(typeof(AdvancedMachineDetection))]
public sealed partial class AdvancedMachineDetectionBuilder : VoiceObjectBuilder<AdvancedMachineDetection, AdvancedMachineDetectionBuilder>
{
    /// <summary>Creates a builder without values.</summary>
    public AdvancedMachineDetectionBuilder()
        : base(new AdvancedMachineDetection())
    {
    }
}
