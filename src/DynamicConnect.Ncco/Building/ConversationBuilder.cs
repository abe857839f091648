namespace DynamicConnect;

/// <summary>Builds a <see cref="ConversationAction"/>, property by property.</summary>
public sealed class ConversationBuilder : VoiceObjectBuilder<ConversationAction, ConversationBuilder>
{
    /// <summary>Begins with the required values.</summary>
    /// <param name="name"><inheritdoc cref="ConversationAction.Name" path="/summary/node()"/></param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is <see langword="null"/>.</exception>
    public ConversationBuilder(string name)
        : base(new ConversationAction(name))
    {
    }

    /// <inheritdoc cref="ConversationAction.StartOnEnter"/>
    /// <param name="startOnEnter">The value.</param>
    /// <returns>This builder.</returns>
    public ConversationBuilder StartOnEnter(bool startOnEnter = true) => With(Value with { StartOnEnter = startOnEnter });

    /// <inheritdoc cref="ConversationAction.EndOnExit"/>
    /// <param name="endOnExit">The value.</param>
    /// <returns>This builder.</returns>
    public ConversationBuilder EndOnExit(bool endOnExit = true) => With(Value with { EndOnExit = endOnExit });

    /// <inheritdoc cref="ConversationAction.Record"/>
    /// <param name="record">The value.</param>
    /// <returns>This builder.</returns>
    public ConversationBuilder Record(bool record = true) => With(Value with { Record = record });

    /// <inheritdoc cref="ConversationAction.CanHear"/>
    /// <param name="canHear">The values; none for an empty list.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="canHear"/> or one of them is <see langword="null"/>.</exception>
    public ConversationBuilder CanHear(params string[] canHear) => With(Value with { CanHear = ValueList.Copy(canHear) });

    /// <inheritdoc cref="ConversationAction.CanSpeak"/>
    /// <param name="canSpeak">The values; none for an empty list.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="canSpeak"/> or one of them is <see langword="null"/>.</exception>
    public ConversationBuilder CanSpeak(params string[] canSpeak) => With(Value with { CanSpeak = ValueList.Copy(canSpeak) });

    /// <inheritdoc cref="ConversationAction.Mute"/>
    /// <param name="mute">The value.</param>
    /// <returns>This builder.</returns>
    public ConversationBuilder Mute(bool mute = true) => With(Value with { Mute = mute });

    /// <inheritdoc cref="ConversationAction.MusicOnHoldUrl"/>
    /// <param name="musicOnHoldUrl">The values; none for an empty list.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="musicOnHoldUrl"/> or one of them is <see langword="null"/>.</exception>
    public ConversationBuilder MusicOnHoldUrl(params string[] musicOnHoldUrl) => With(Value with { MusicOnHoldUrl = ValueList.Copy(musicOnHoldUrl) });

    /// <inheritdoc cref="ConversationAction.EventUrl"/>
    /// <param name="eventUrl">The values; none for an empty list.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="eventUrl"/> or one of them is <see langword="null"/>.</exception>
    public ConversationBuilder EventUrl(params string[] eventUrl) => With(Value with { EventUrl = ValueList.Copy(eventUrl) });

    /// <inheritdoc cref="ConversationAction.EventMethod"/>
    /// <param name="eventMethod">The value.</param>
    /// <returns>This builder.</returns>
    public ConversationBuilder EventMethod(WebhookMethod eventMethod) => With(Value with { EventMethod = eventMethod });

    /// <inheritdoc cref="ConversationAction.Transcription"/>
    /// <param name="transcription">The value.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="transcription"/> is <see langword="null"/>.</exception>
    public ConversationBuilder Transcription(TranscriptionSettings transcription) => With(Value with { Transcription = Given(transcription) });

    /// <inheritdoc cref="ConversationAction.Transcription"/>
    /// <param name="configure">Sets the values; without it all have their defaults.</param>
    /// <returns>This builder.</returns>
    public ConversationBuilder Transcription(Action<TranscriptionSettingsBuilder>? configure = null) => Transcription(TranscriptionSettingsBuilder.Configured(new TranscriptionSettingsBuilder(), configure));

    /// <summary>This leg hears nobody.</summary>
    /// <returns>This builder.</returns>
    public ConversationBuilder HearNobody() => CanHear();

    /// <summary>Nobody hears this leg.</summary>
    /// <returns>This builder.</returns>
    public ConversationBuilder HeardByNobody() => CanSpeak();

    /// <summary>The conversation waits for somebody else to start it: the caller is a guest, and the moderator has yet to come.</summary>
    /// <returns>This builder.</returns>
    public ConversationBuilder WaitForModerator() => StartOnEnter(false);
}
