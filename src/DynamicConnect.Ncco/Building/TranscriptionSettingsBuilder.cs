using DynamicConnect.Declarations;

namespace DynamicConnect;

/// <summary>Builds a <see cref="TranscriptionSettings"/>.</summary>
[BuilderOf(typeof(TranscriptionSettings))]
public sealed partial class TranscriptionSettingsBuilder : VoiceObjectBuilder<TranscriptionSettings, TranscriptionSettingsBuilder>
{
    /// <summary>Creates a builder without values.</summary>
    public TranscriptionSettingsBuilder()
        : base(new TranscriptionSettings())
    {
    }
}
