using DynamicConnect.Declarations;

namespace DynamicConnect;

/// <summary>Builds a <see cref="RecordAction"/>.</summary>
[BuilderOf(typeof(RecordAction))]
public sealed partial class RecordBuilder : VoiceObjectBuilder<RecordAction, RecordBuilder>
{
    /// <summary>Creates a builder without values.</summary>
    public RecordBuilder()
        : base(new RecordAction())
    {
    }
}
