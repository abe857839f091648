namespace DynamicConnect;

/// <summary>Builds a <see cref="WaitAction"/>, property by property.</summary>
public sealed class WaitBuilder : VoiceObjectBuilder<WaitAction, WaitBuilder>
{
    /// <summary>Begins without values.</summary>
    public WaitBuilder()
        : base(new WaitAction())
    {
    }

    /// <inheritdoc cref="WaitAction.Timeout"/>
    /// <param name="timeout">The value.</param>
    /// <returns>This builder.</returns>
    public WaitBuilder Timeout(TimeSpan timeout) => With(Value with { Timeout = timeout });
}
