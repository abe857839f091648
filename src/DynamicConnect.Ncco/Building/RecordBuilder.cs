using DynamicConnect.Declarations;

namespace DynamicConnect;

/// <summary>Builds a <see cref="RecordAction"/>, property by property.</summary>
[BuilderOf(typeof(RecordAction))]
public sealed partial class RecordBuilder : VoiceObjectBuilder<RecordAction, RecordBuilder>
{
    /// <summary>Begins without values.</summary>
    public RecordBuilder()
        : base(new RecordAction())
    {
    }
}
