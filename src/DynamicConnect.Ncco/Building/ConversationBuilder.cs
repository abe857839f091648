using DynamicConnect.Declarations;

namespace DynamicConnect;

/// <summary>Builds a <see cref="ConversationAction"/>.</summary>
[BuilderOf(typeof(ConversationAction))]
public sealed partial class ConversationBuilder : VoiceObjectBuilder<ConversationAction, ConversationBuilder>
{
    /// <summary>Creates a builder with the required values.</summary>
    /// <param name="name"><inheritdoc cref="ConversationAction.Name" path="/summary/node()"/></param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is <see langword="null"/>.</exception>
    public ConversationBuilder(string name)
        : base(new ConversationAction(name))
    {
    }

    /// <summary>Lets this leg hear nobody.</summary>
    /// <returns>This builder.</returns>
    public ConversationBuilder HearNobody() => CanHear();

    /// <summary>Lets nobody hear this leg.</summary>
    /// <returns>This builder.</returns>
    public ConversationBuilder HeardByNobody() => CanSpeak();

    /// <summary>Treats this caller as a guest, who waits until the moderator starts the conversation.</summary>
    /// <returns>This builder.</returns>
    public ConversationBuilder WaitForModerator() => StartOnEnter(false);
}
