namespace DynamicConnect;

/// <summary>Builds a <see cref="DtmfSettings"/>, property by property.</summary>
public sealed class DtmfSettingsBuilder : VoiceObjectBuilder<DtmfSettings, DtmfSettingsBuilder>
{
    /// <summary>Begins without values.</summary>
    public DtmfSettingsBuilder()
        : base(new DtmfSettings())
    {
    }

    /// <inheritdoc cref="DtmfSettings.MaxDigits"/>
    /// <param name="maxDigits">The value.</param>
    /// <returns>This builder.</returns>
    public DtmfSettingsBuilder MaxDigits(int maxDigits) => With(Value with { MaxDigits = maxDigits });

    /// <inheritdoc cref="DtmfSettings.SubmitOnHash"/>
    /// <param name="submitOnHash">The value.</param>
    /// <returns>This builder.</returns>
    public DtmfSettingsBuilder SubmitOnHash(bool submitOnHash = true) => With(Value with { SubmitOnHash = submitOnHash });

    /// <inheritdoc cref="DtmfSettings.TimeOut"/>
    /// <param name="timeOut">The value.</param>
    /// <returns>This builder.</returns>
    public DtmfSettingsBuilder TimeOut(TimeSpan timeOut) => With(Value with { TimeOut = timeOut });
}
