namespace DynamicConnect;

/// <summary>Builds a <see cref="TranscriptionSettings"/>, property by property.</summary>
public sealed class TranscriptionSettingsBuilder : VoiceObjectBuilder<TranscriptionSettings, TranscriptionSettingsBuilder>
{
    /// <summary>Begins without values.</summary>
    public TranscriptionSettingsBuilder()
        : base(new TranscriptionSettings())
    {
    }

    /// <inheritdoc cref="TranscriptionSettings.Language"/>
    /// <param name="language">The value.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is <see langword="null"/>.</exception>
    public TranscriptionSettingsBuilder Language(string language) => With(Value with { Language = Given(language) });

    /// <inheritdoc cref="TranscriptionSettings.EventUrl"/>
    /// <param name="eventUrl">The values; none for an empty list.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="eventUrl"/> or one of them is <see langword="null"/>.</exception>
    public TranscriptionSettingsBuilder EventUrl(params string[] eventUrl) => With(Value with { EventUrl = ValueList.Copy(eventUrl) });

    /// <inheritdoc cref="TranscriptionSettings.EventMethod"/>
    /// <param name="eventMethod">The value.</param>
    /// <returns>This builder.</returns>
    public TranscriptionSettingsBuilder EventMethod(WebhookMethod eventMethod) => With(Value with { EventMethod = eventMethod });

    /// <inheritdoc cref="TranscriptionSettings.SentimentAnalysis"/>
    /// <param name="sentimentAnalysis">The value.</param>
    /// <returns>This builder.</returns>
    public TranscriptionSettingsBuilder SentimentAnalysis(bool sentimentAnalysis = true) => With(Value with { SentimentAnalysis = sentimentAnalysis });
}
