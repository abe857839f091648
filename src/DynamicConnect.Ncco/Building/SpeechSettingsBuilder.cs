using DynamicConnect.Declarations;

namespace DynamicConnect;

/// <summary>Builds a <see cref="SpeechSettings"/>.</summary>
[BuilderOf(typeof(SpeechSettings))]
public sealed partial class SpeechSettingsBuilder : VoiceObjectBuilder<SpeechSettings, SpeechSettingsBuilder>
{
    /// <summary>Creates a builder without values.</summary>
    public SpeechSettingsBuilder()
        : base(new SpeechSettings())
    {
    }
}
