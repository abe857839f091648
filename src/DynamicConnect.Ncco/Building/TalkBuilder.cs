namespace DynamicConnect;

/// <summary>Builds a <see cref="TalkAction"/>, property by property.</summary>
public sealed class TalkBuilder : VoiceObjectBuilder<TalkAction, TalkBuilder>
{
    /// <summary>Begins with the required values.</summary>
    /// <param name="text"><inheritdoc cref="TalkAction.Text" path="/summary/node()"/></param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public TalkBuilder(string text)
        : base(new TalkAction(text))
    {
    }

    /// <inheritdoc cref="TalkAction.Language"/>
    /// <param name="language">The value.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is <see langword="null"/>.</exception>
    public TalkBuilder Language(string language) => With(Value with { Language = Given(language) });

    /// <inheritdoc cref="TalkAction.Style"/>
    /// <param name="style">The value.</param>
    /// <returns>This builder.</returns>
    public TalkBuilder Style(int style) => With(Value with { Style = style });

    /// <inheritdoc cref="TalkAction.Premium"/>
    /// <param name="premium">The value.</param>
    /// <returns>This builder.</returns>
    public TalkBuilder Premium(bool premium = true) => With(Value with { Premium = premium });

    /// <inheritdoc cref="TalkAction.Provider"/>
    /// <param name="provider">The value.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="provider"/> is <see langword="null"/>.</exception>
    public TalkBuilder Provider(string provider) => With(Value with { Provider = Given(provider) });

    /// <inheritdoc cref="TalkAction.ProviderOptions"/>
    /// <param name="providerOptions">The value.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="providerOptions"/> is <see langword="null"/>.</exception>
    public TalkBuilder ProviderOptions(JsonData providerOptions) => With(Value with { ProviderOptions = Given(providerOptions) });

    /// <inheritdoc cref="TalkAction.BargeIn"/>
    /// <param name="bargeIn">The value.</param>
    /// <returns>This builder.</returns>
    public TalkBuilder BargeIn(bool bargeIn = true) => With(Value with { BargeIn = bargeIn });

    /// <inheritdoc cref="TalkAction.Loop"/>
    /// <param name="loop">The value.</param>
    /// <returns>This builder.</returns>
    public TalkBuilder Loop(int loop) => With(Value with { Loop = loop });

    /// <inheritdoc cref="TalkAction.Level"/>
    /// <param name="level">The value.</param>
    /// <returns>This builder.</returns>
    public TalkBuilder Level(decimal level) => With(Value with { Level = level });

    /// <summary>Speaks the text for ever, or until a key press or speech ends it.</summary>
    /// <returns>This builder.</returns>
    public TalkBuilder LoopForever() => Loop(0);
}
