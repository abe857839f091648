using DynamicConnect.Declarations;

namespace DynamicConnect;

/// <summary>Builds a <see cref="WaitAction"/>, property by property.</summary>
[BuilderOf(typeof(WaitAction))]
public sealed partial class WaitBuilder : VoiceObjectBuilder<WaitAction, WaitBuilder>
{
    /// <summary>Begins without values.</summary>
    public WaitBuilder()
        : base(new WaitAction())
    {
    }
}
