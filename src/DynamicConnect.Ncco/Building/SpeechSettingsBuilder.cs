namespace DynamicConnect;

/// <summary>Builds a <see cref="SpeechSettings"/>, property by property.</summary>
public sealed class SpeechSettingsBuilder : VoiceObjectBuilder<SpeechSettings, SpeechSettingsBuilder>
{
    /// <summary>Begins without values.</summary>
    public SpeechSettingsBuilder()
        : base(new SpeechSettings())
    {
    }

    /// <inheritdoc cref="SpeechSettings.Uuid"/>
    /// <param name="uuid">The values; none for an empty list.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="uuid"/> or one of them is <see langword="null"/>.</exception>
    public SpeechSettingsBuilder Uuid(params string[] uuid) => With(Value with { Uuid = ValueList.Copy(uuid) });

    /// <inheritdoc cref="SpeechSettings.Context"/>
    /// <param name="context">The values; none for an empty list.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="context"/> or one of them is <see langword="null"/>.</exception>
    public SpeechSettingsBuilder Context(params string[] context) => With(Value with { Context = ValueList.Copy(context) });

    /// <inheritdoc cref="SpeechSettings.Language"/>
    /// <param name="language">The value.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is <see langword="null"/>.</exception>
    public SpeechSettingsBuilder Language(string language) => With(Value with { Language = Given(language) });

    /// <inheritdoc cref="SpeechSettings.EndOnSilence"/>
    /// <param name="endOnSilence">The value.</param>
    /// <returns>This builder.</returns>
    public SpeechSettingsBuilder EndOnSilence(TimeSpan endOnSilence) => With(Value with { EndOnSilence = endOnSilence });

    /// <inheritdoc cref="SpeechSettings.StartTimeout"/>
    /// <param name="startTimeout">The value.</param>
    /// <returns>This builder.</returns>
    public SpeechSettingsBuilder StartTimeout(TimeSpan startTimeout) => With(Value with { StartTimeout = startTimeout });

    /// <inheritdoc cref="SpeechSettings.MaxDuration"/>
    /// <param name="maxDuration">The value.</param>
    /// <returns>This builder.</returns>
    public SpeechSettingsBuilder MaxDuration(TimeSpan maxDuration) => With(Value with { MaxDuration = maxDuration });

    /// <inheritdoc cref="SpeechSettings.Sensitivity"/>
    /// <param name="sensitivity">The value.</param>
    /// <returns>This builder.</returns>
    public SpeechSettingsBuilder Sensitivity(int sensitivity) => With(Value with { Sensitivity = sensitivity });

    /// <inheritdoc cref="SpeechSettings.SaveAudio"/>
    /// <param name="saveAudio">The value.</param>
    /// <returns>This builder.</returns>
    public SpeechSettingsBuilder SaveAudio(bool saveAudio = true) => With(Value with { SaveAudio = saveAudio });

    /// <inheritdoc cref="SpeechSettings.Provider"/>
    /// <param name="provider">The value.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="provider"/> is <see langword="null"/>.</exception>
    public SpeechSettingsBuilder Provider(string provider) => With(Value with { Provider = Given(provider) });

    /// <inheritdoc cref="SpeechSettings.ProviderOptions"/>
    /// <param name="providerOptions">The value.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="providerOptions"/> is <see langword="null"/>.</exception>
    public SpeechSettingsBuilder ProviderOptions(JsonData providerOptions) => With(Value with { ProviderOptions = Given(providerOptions) });
}
