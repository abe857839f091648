using DynamicConnect.Declarations;

namespace DynamicConnect;

/// <summary>Builds a <see cref="TransferAction"/>.</summary>
[BuilderOf(typeof(TransferAction))]
public sealed partial class TransferBuilder : VoiceObjectBuilder<TransferAction, TransferBuilder>
{
    /// <summary>Creates a builder with the required values.</summary>
    /// <param name="conversationId"><inheritdoc cref="TransferAction.ConversationId" path="/summary/node()"/></param>
    /// <exception cref="ArgumentNullException"><paramref name="conversationId"/> is <see langword="null"/>.</exception>
    public TransferBuilder(string conversationId)
        : base(new TransferAction(conversationId))
    {
    }

    /// <summary>Lets this leg hear nobody.</summary>
    /// <returns>This builder.</returns>
    public TransferBuilder HearNobody() => CanHear();

    /// <summary>Lets nobody hear this leg.</summary>
    /// <returns>This builder.</returns>
    public TransferBuilder HeardByNobody() => CanSpeak();
}
