namespace DynamicConnect;

/// <content>The steps of a call: the first member, the next one, and the end.</content>
public sealed partial record HuntGroup
{
    /// <summary>Finds the position in a query string.</summary>
    /// <param name="query">The query string of the request, with or without a question mark before it.</param>
    /// <returns>The value of <see cref="PositionParameter"/>, of several the last; <see langword="null"/> when there is none.</returns>
    public static string? PositionIn(string? query) =>
        HuntQuery.Split(query ?? "").LastOrDefault(pair => pair.Key == PositionParameter).Value;

    /// <summary>Rings the first member that is free.</summary>
    /// <param name="webhook">
    /// The request for the first NCCO; or the event that it answers, such as the <see cref="InputEvent"/> of a menu.
    /// </param>
    /// <returns>The step; its NCCO is <see cref="NoAnswer"/> when no member is free.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="webhook"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidOperationException">
    /// <see cref="IsBusyAsync"/> is set; <see cref="StartAsync(VoiceWebhook, CancellationToken)"/> asks it.
    /// </exception>
    public HuntStep Start(VoiceWebhook webhook) => Ring(First(webhook));

    /// <summary>Rings the first member that is free, in the conversation with this id.</summary>
    /// <param name="conversationUuid">The id of the conversation, <c>CON-…</c>.</param>
    /// <param name="uuid">The id of the caller's leg; a <see cref="StartAt"/> of your own may need it.</param>
    /// <returns>The step; its NCCO is <see cref="NoAnswer"/> when no member is free.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="conversationUuid"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidOperationException">
    /// <see cref="IsBusyAsync"/> is set; <see cref="StartAsync(string, string?, CancellationToken)"/> asks it.
    /// </exception>
    public HuntStep Start(string conversationUuid, string? uuid = null) => Start(Call(conversationUuid, uuid));

    /// <summary>Rings the first member that is free, and asks <see cref="IsBusyAsync"/> who is.</summary>
    /// <param name="webhook">
    /// The request for the first NCCO; or the event that it answers, such as the <see cref="InputEvent"/> of a menu.
    /// </param>
    /// <param name="cancellationToken">Handed to <see cref="IsBusyAsync"/>.</param>
    /// <returns>The step; its NCCO is <see cref="NoAnswer"/> when no member is free.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="webhook"/> is <see langword="null"/>.</exception>
    public Task<HuntStep> StartAsync(VoiceWebhook webhook, CancellationToken cancellationToken = default) =>
        RingAsync(First(webhook), cancellationToken);

    /// <summary>Rings the first member that is free, in the conversation with this id, and asks <see cref="IsBusyAsync"/> who is.</summary>
    /// <param name="conversationUuid">The id of the conversation, <c>CON-…</c>.</param>
    /// <param name="uuid">The id of the caller's leg; a <see cref="StartAt"/> of your own may need it.</param>
    /// <param name="cancellationToken">Handed to <see cref="IsBusyAsync"/>.</param>
    /// <returns>The step; its NCCO is <see cref="NoAnswer"/> when no member is free.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="conversationUuid"/> is <see langword="null"/>.</exception>
    public Task<HuntStep> StartAsync(string conversationUuid, string? uuid = null, CancellationToken cancellationToken = default) =>
        StartAsync(Call(conversationUuid, uuid), cancellationToken);

    /// <summary>Answers an event: rings the next member that is free, plays <see cref="NoAnswer"/>, or changes nothing.</summary>
    /// <param name="voiceEvent">The event.</param>
    /// <param name="position">
    /// The value of <see cref="PositionParameter"/> in the query of the request, as <see cref="PositionIn"/> finds it.
    /// When it is <see langword="null"/>, the one in the event itself, where an event that was sent with GET has it.
    /// </param>
    /// <returns>
    /// <see cref="HuntStep.NoChange"/>, unless the event tells that the connect failed: one of the six states of
    /// <see cref="CallStatusExtensions.IsFailedConnect(CallStatus)"/>,
    /// or <see cref="CallStatus.Disconnected"/> where the member that was rung is a <see cref="WebSocketEndpoint"/>.
    /// <see cref="NoAnswer"/> when no member is left, and when the position of a failed connect is missing, unreadable, outside the group
    /// or not signed by <see cref="SigningKey"/>.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="voiceEvent"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidOperationException"><see cref="IsBusyAsync"/> is set; <see cref="NextAsync"/> asks it.</exception>
    public HuntStep Next(VoiceEvent voiceEvent, string? position = null) =>
        After(voiceEvent, position) is { } round ? Ring(round) : HuntStep.NoChange;

    /// <summary>Answers an event as <see cref="Next"/> does, and asks <see cref="IsBusyAsync"/> who is free.</summary>
    /// <param name="voiceEvent">The event.</param>
    /// <param name="position"><inheritdoc cref="Next" path="/param[@name='position']/node()"/></param>
    /// <param name="cancellationToken">Handed to <see cref="IsBusyAsync"/>.</param>
    /// <returns>The step, as <see cref="Next"/> gives it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="voiceEvent"/> is <see langword="null"/>.</exception>
    public Task<HuntStep> NextAsync(VoiceEvent voiceEvent, string? position = null, CancellationToken cancellationToken = default) =>
        After(voiceEvent, position) is { } round ? RingAsync(round, cancellationToken) : Task.FromResult(HuntStep.NoChange);

    private static AnswerRequest Call(string conversationUuid, string? uuid)
    {
        ArgumentNullException.ThrowIfNull(conversationUuid);
        return new AnswerRequest { ConversationUuid = conversationUuid, Uuid = uuid };
    }
}
