using DynamicConnect.Declarations;

namespace DynamicConnect;

/// <summary>Builds a <see cref="TalkAction"/>.</summary>
[BuilderOf(typeof(TalkAction))]
public sealed partial class TalkBuilder : VoiceObjectBuilder<TalkAction, TalkBuilder>
{
    /// <summary>Creates a builder with the required values.</summary>
    /// <param name="text"><inheritdoc cref="TalkAction.Text" path="/summary/node()"/></param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public TalkBuilder(string text)
        : base(new TalkAction(text))
    {
    }

    /// <summary>Repeats the text until the call ends, or until a key press or speech ends it.</summary>
    /// <returns>This builder.</returns>
    public TalkBuilder LoopForever() => Loop(0);
}
