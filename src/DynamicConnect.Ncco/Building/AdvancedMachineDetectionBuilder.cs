namespace DynamicConnect;

/// <summary>Builds a <see cref="AdvancedMachineDetection"/>, property by property.</summary>
public sealed class AdvancedMachineDetectionBuilder : VoiceObjectBuilder<AdvancedMachineDetection, AdvancedMachineDetectionBuilder>
{
    /// <summary>Begins without values.</summary>
    public AdvancedMachineDetectionBuilder()
        : base(new AdvancedMachineDetection())
    {
    }

    /// <inheritdoc cref="AdvancedMachineDetection.Behavior"/>
    /// <param name="behavior">The value.</param>
    /// <returns>This builder.</returns>
    public AdvancedMachineDetectionBuilder Behavior(MachineDetection behavior) => With(Value with { Behavior = behavior });

    /// <inheritdoc cref="AdvancedMachineDetection.Mode"/>
    /// <param name="mode">The value.</param>
    /// <returns>This builder.</returns>
    public AdvancedMachineDetectionBuilder Mode(DetectionMode mode) => With(Value with { Mode = mode });

    /// <inheritdoc cref="AdvancedMachineDetection.BeepTimeout"/>
    /// <param name="beepTimeout">The value.</param>
    /// <returns>This builder.</returns>
    public AdvancedMachineDetectionBuilder BeepTimeout(TimeSpan beepTimeout) => With(Value with { BeepTimeout = beepTimeout });
}
