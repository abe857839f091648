using DynamicConnect.Declarations;

namespace DynamicConnect;

/// <summary>Builds a <see cref="WaitAction"/>.</summary>
[BuilderOf(typeof(WaitAction))]
public sealed partial class WaitBuilder : VoiceObjectBuilder<WaitAction, WaitBuilder>
{
    /// <summary>Creates a builder without values.</summary>
    public WaitBuilder()
        : base(new WaitAction())
    {
    }
}
