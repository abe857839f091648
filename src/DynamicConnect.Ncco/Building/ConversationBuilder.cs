using DynamicConnect.Declarations;

namespace DynamicConnect;

/// <summary>Builds a <see cref="ConversationAction"/>, property by property.</summary>
[BuilderOf(typeof(ConversationAction))]
public sealed partial class ConversationBuilder : VoiceObjectBuilder<ConversationAction, ConversationBuilder>
{
    /// <summary>Begins with the required values.</summary>
    /// <param name="name"><inheritdoc cref="ConversationAction.Name" path="/summary/node()"/></param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is <see langword="null"/>.</exception>
    public ConversationBuilder(string name)
        : base(new ConversationAction(name))
    {
    }

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
