using DynamicConnect.Declarations;

namespace DynamicConnect;

/// <summary>Builds a <see cref="TalkAction"/>, property by property.</summary>
[BuilderOf(typeof(TalkAction))]
public sealed partial class TalkBuilder : VoiceObjectBuilder<TalkAction, TalkBuilder>
{
    /// <summary>Begins with the required values.</summary>
    /// <param name="text"><inheritdoc cref="TalkAction.Text" path="/summary/node()"/></param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public TalkBuilder(string text)
        : base(new TalkAction(text))
    {
    }

    /// <summary>Speaks the text for ever, or until a key press or speech ends it.</summary>
    /// <returns>This builder.</returns>
    public TalkBuilder LoopForever() => Loop(0);
}
