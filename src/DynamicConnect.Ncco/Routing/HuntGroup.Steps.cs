namespace DynamicConnect;

/// <content>The steps of a call: the first member, the next one, and the end.</content>
public sealed partial record HuntGroup
{
    /// <summary>Finds the position in a query string.</summary>
    /// <param name="query">The query string of the request, with or without a leading question mark.</param>
    /// <returns>The last value of <see cref="PositionParameter"/>; <see langword="null"/> when there is none.</returns>
    public static string? PositionIn(string? query) =>
        QueryForm.Split(query ?? "").LastOrDefault(pair => pair.Key == PositionParameter).Value;

    /// <summary>Rings the first free member.</summary>
    /// <param name="webhook">
    /// The request for the first NCCO, or the event that you answer, such as the <see cref="InputEvent"/> of a menu.
    /// </param>
    /// <returns>The step; its NCCO is <see cref="NoAnswer"/> when no member is free.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="webhook"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidOperationException">
    /// <see cref="IsBusyAsync"/> is set; call <see cref="StartAsync(VoiceWebhook, CancellationToken)"/> instead.
    /// </exception>
    public HuntStep Start(VoiceWebhook webhook) => Ring(First(webhook));

    /// <summary>Rings the first free member in the given conversation.</summary>
    /// <param name="conversationUuid">The ID of the conversation, <c>CON-…</c>.</param>
    /// <param name="uuid">The ID of the caller's leg, in case your <see cref="StartAt"/> needs it.</param>
    /// <returns>The step; its NCCO is <see cref="NoAnswer"/> when no member is free.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="conversationUuid"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidOperationException">
    /// <see cref="IsBusyAsync"/> is set; call <see cref="StartAsync(string, string?, CancellationToken)"/> instead.
    /// </exception>
    public HuntStep Start(string conversationUuid, string? uuid = null) => Start(Call(conversationUuid, uuid));

    /// <summary>Rings the first free member, and asks <see cref="IsBusyAsync"/> who is free.</summary>
    /// <param name="webhook">
    /// The request for the first NCCO, or the event that you answer, such as the <see cref="InputEvent"/> of a menu.
    /// </param>
    /// <param name="cancellationToken">Passed to <see cref="IsBusyAsync"/>.</param>
    /// <returns>The step; its NCCO is <see cref="NoAnswer"/> when no member is free.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="webhook"/> is <see langword="null"/>.</exception>
    public Task<HuntStep> StartAsync(VoiceWebhook webhook, CancellationToken cancellationToken = default) =>
        RingAsync(First(webhook), cancellationToken);

    /// <summary>Rings the first free member in the given conversation, and asks <see cref="IsBusyAsync"/> who is free.</summary>
    /// <param name="conversationUuid">The ID of the conversation, <c>CON-…</c>.</param>
    /// <param name="uuid">The ID of the caller's leg, in case your <see cref="StartAt"/> needs it.</param>
    /// <param name="cancellationToken">Passed to <see cref="IsBusyAsync"/>.</param>
    /// <returns>The step; its NCCO is <see cref="NoAnswer"/> when no member is free.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="conversationUuid"/> is <see langword="null"/>.</exception>
    public Task<HuntStep> StartAsync(string conversationUuid, string? uuid = null, CancellationToken cancellationToken = default) =>
        StartAsync(Call(conversationUuid, uuid), cancellationToken);

    /// <summary>Answers an event: rings the next member that is free, plays <see cref="NoAnswer"/>, or changes nothing.</summary>
    /// <param name="voiceEvent">The event.</param>
    /// <param name="position">
    /// The value of <see cref="PositionParameter"/> in the query of the request, as <see cref="PositionIn"/> finds it. When it is
    /// <see langword="null"/>, the position is taken from the event itself: an event that was sent with GET contains it.
    /// </param>
    /// <returns>
    /// <see cref="HuntStep.NoChange"/>, unless the event reports a failed connect: one of the six states of
    /// <see cref="CallStatusExtensions.IsFailedConnect(CallStatus)"/>, or <see cref="CallStatus.Disconnected"/> if the member that was rung
    /// is a <see cref="WebSocketEndpoint"/>. The NCCO of the step is <see cref="NoAnswer"/> when no member is left, or when the position of
    /// a failed connect is missing, unreadable, outside the group or not signed with <see cref="SigningKey"/>.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="voiceEvent"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidOperationException"><see cref="IsBusyAsync"/> is set; call <see cref="NextAsync"/> instead.</exception>
    public HuntStep Next(VoiceEvent voiceEvent, string? position = null) =>
        After(voiceEvent, position) is { } round ? Ring(round) : HuntStep.NoChange;

    /// <summary>Answers an event as <see cref="Next"/> does, and asks <see cref="IsBusyAsync"/> who is free.</summary>
    /// <param name="voiceEvent">The event.</param>
    /// <param name="position"><inheritdoc cref="Next" path="/param[@name='position']/node()"/></param>
    /// <param name="cancellationToken">Passed to <see cref="IsBusyAsync"/>.</param>
    /// <returns>The step, as <see cref="Next"/> returns it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="voiceEvent"/> is <see langword="null"/>.</exception>
    public Task<HuntStep> NextAsync(VoiceEvent voiceEvent, string? position = null, CancellationToken cancellationToken = default) =>
        After(voiceEvent, position) is { } round ? RingAsync(round, cancellationToken) : Task.FromResult(HuntStep.NoChange);

    private static AnswerRequest Call(string conversationUuid, string? uuid)
    {
        ArgumentNullException.ThrowIfNull(conversationUuid);
        return new AnswerRequest { ConversationUuid = conversationUuid, Uuid = uuid };
    }
}
