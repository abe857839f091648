using DynamicConnect.Declarations;

namespace DynamicConnect;

/// <summary>Builds a <see cref="TranscriptionSettings"/>, property by property.</summary>
[BuilderOf(typeof(TranscriptionSettings))]
public sealed partial class TranscriptionSettingsBuilder : VoiceObjectBuilder<TranscriptionSettings, TranscriptionSettingsBuilder>
{
    /// <summary>Begins without values.</summary>
    public TranscriptionSettingsBuilder()
        : base(new TranscriptionSettings())
    {
    }
}
