using DynamicConnect.Declarations;

namespace DynamicConnect;

/// <summary>Builds a <see cref="DtmfSettings"/>, property by property.</summary>
[BuilderOf(typeof(DtmfSettings))]
public sealed partial class DtmfSettingsBuilder : VoiceObjectBuilder<DtmfSettings, DtmfSettingsBuilder>
{
    /// <summary>Begins without values.</summary>
    public DtmfSettingsBuilder()
        : base(new DtmfSettings())
    {
    }
}
