namespace DynamicConnect;

/// <summary>Builds a <see cref="TransferAction"/>, property by property.</summary>
public sealed class TransferBuilder : VoiceObjectBuilder<TransferAction, TransferBuilder>
{
    /// <summary>Begins with the required values.</summary>
    /// <param name="conversationId"><inheritdoc cref="TransferAction.ConversationId" path="/summary/node()"/></param>
    /// <exception cref="ArgumentNullException"><paramref name="conversationId"/> is <see langword="null"/>.</exception>
    public TransferBuilder(string conversationId)
        : base(new TransferAction(conversationId))
    {
    }

    /// <inheritdoc cref="TransferAction.CanHear"/>
    /// <param name="canHear">The values; none for an empty list.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="canHear"/> or one of them is <see langword="null"/>.</exception>
    public TransferBuilder CanHear(params string[] canHear) => With(Value with { CanHear = ValueList.Copy(canHear) });

    /// <inheritdoc cref="TransferAction.CanSpeak"/>
    /// <param name="canSpeak">The values; none for an empty list.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="canSpeak"/> or one of them is <see langword="null"/>.</exception>
    public TransferBuilder CanSpeak(params string[] canSpeak) => With(Value with { CanSpeak = ValueList.Copy(canSpeak) });

    /// <inheritdoc cref="TransferAction.Mute"/>
    /// <param name="mute">The value.</param>
    /// <returns>This builder.</returns>
    public TransferBuilder Mute(bool mute = true) => With(Value with { Mute = mute });

    /// <summary>This leg hears nobody.</summary>
    /// <returns>This builder.</returns>
    public TransferBuilder HearNobody() => CanHear();

    /// <summary>Nobody hears this leg.</summary>
    /// <returns>This builder.</returns>
    public TransferBuilder HeardByNobody() => CanSpeak();
}
