namespace DynamicConnect;

/// <summary>Builds a <see cref="RecordAction"/>, property by property.</summary>
public sealed class RecordBuilder : VoiceObjectBuilder<RecordAction, RecordBuilder>
{
    /// <summary>Begins without values.</summary>
    public RecordBuilder()
        : base(new RecordAction())
    {
    }

    /// <inheritdoc cref="RecordAction.Format"/>
    /// <param name="format">The value.</param>
    /// <returns>This builder.</returns>
    public RecordBuilder Format(RecordingFormat format) => With(Value with { Format = format });

    /// <inheritdoc cref="RecordAction.Split"/>
    /// <param name="split">The value.</param>
    /// <returns>This builder.</returns>
    public RecordBuilder Split(RecordingSplit split) => With(Value with { Split = split });

    /// <inheritdoc cref="RecordAction.Channels"/>
    /// <param name="channels">The value.</param>
    /// <returns>This builder.</returns>
    public RecordBuilder Channels(int channels) => With(Value with { Channels = channels });

    /// <inheritdoc cref="RecordAction.EndOnSilence"/>
    /// <param name="endOnSilence">The value.</param>
    /// <returns>This builder.</returns>
    public RecordBuilder EndOnSilence(TimeSpan endOnSilence) => With(Value with { EndOnSilence = endOnSilence });

    /// <inheritdoc cref="RecordAction.EndOnKey"/>
    /// <param name="endOnKey">The value.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="endOnKey"/> is <see langword="null"/>.</exception>
    public RecordBuilder EndOnKey(string endOnKey) => With(Value with { EndOnKey = Given(endOnKey) });

    /// <inheritdoc cref="RecordAction.TimeOut"/>
    /// <param name="timeOut">The value.</param>
    /// <returns>This builder.</returns>
    public RecordBuilder TimeOut(TimeSpan timeOut) => With(Value with { TimeOut = timeOut });

    /// <inheritdoc cref="RecordAction.BeepStart"/>
    /// <param name="beepStart">The value.</param>
    /// <returns>This builder.</returns>
    public RecordBuilder BeepStart(bool beepStart = true) => With(Value with { BeepStart = beepStart });

    /// <inheritdoc cref="RecordAction.EventUrl"/>
    /// <param name="eventUrl">The values; none for an empty list.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="eventUrl"/> or one of them is <see langword="null"/>.</exception>
    public RecordBuilder EventUrl(params string[] eventUrl) => With(Value with { EventUrl = ValueList.Copy(eventUrl) });

    /// <inheritdoc cref="RecordAction.EventMethod"/>
    /// <param name="eventMethod">The value.</param>
    /// <returns>This builder.</returns>
    public RecordBuilder EventMethod(WebhookMethod eventMethod) => With(Value with { EventMethod = eventMethod });

    /// <inheritdoc cref="RecordAction.Transcription"/>
    /// <param name="transcription">The value.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="transcription"/> is <see langword="null"/>.</exception>
    public RecordBuilder Transcription(TranscriptionSettings transcription) => With(Value with { Transcription = Given(transcription) });

    /// <inheritdoc cref="RecordAction.Transcription"/>
    /// <param name="configure">Sets the values; without it all have their defaults.</param>
    /// <returns>This builder.</returns>
    public RecordBuilder Transcription(Action<TranscriptionSettingsBuilder>? configure = null) => Transcription(TranscriptionSettingsBuilder.Configured(new TranscriptionSettingsBuilder(), configure));
}
