using DynamicConnect.Declarations;

namespace DynamicConnect;

/// <summary>Builds a <see cref="SpeechSettings"/>, property by property.</summary>
[BuilderOf(typeof(SpeechSettings))]
public sealed partial class SpeechSettingsBuilder : VoiceObjectBuilder<SpeechSettings, SpeechSettingsBuilder>
{
    /// <summary>Begins without values.</summary>
    public SpeechSettingsBuilder()
        : base(new SpeechSettings())
    {
    }
}
