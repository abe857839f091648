using DynamicConnect.Declarations;

namespace DynamicConnect;

/// <summary>Builds a <see cref="DtmfSettings"/>.</summary>
[BuilderOf(typeof(DtmfSettings))]
public sealed partial class DtmfSettingsBuilder : VoiceObjectBuilder<DtmfSettings, DtmfSettingsBuilder>
{
    /// <summary>Creates a builder without values.</summary>
    public DtmfSettingsBuilder()
        : base(new DtmfSettings())
    {
    }
}
