namespace DynamicConnect;

/// <summary>Builds a <see cref="InputAction"/>, property by property.</summary>
public sealed class InputBuilder : VoiceObjectBuilder<InputAction, InputBuilder>
{
    /// <summary>Begins with the required values.</summary>
    /// <param name="type"><inheritdoc cref="InputAction.Type" path="/summary/node()"/></param>
    /// <exception cref="ArgumentNullException"><paramref name="type"/> is <see langword="null"/>.</exception>
    public InputBuilder(params InputType[] type)
        : base(new InputAction(type))
    {
    }

    /// <inheritdoc cref="InputAction.EventUrl"/>
    /// <param name="eventUrl">The values; none for an empty list.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="eventUrl"/> or one of them is <see langword="null"/>.</exception>
    public InputBuilder EventUrl(params string[] eventUrl) => With(Value with { EventUrl = ValueList.Copy(eventUrl) });

    /// <inheritdoc cref="InputAction.EventMethod"/>
    /// <param name="eventMethod">The value.</param>
    /// <returns>This builder.</returns>
    public InputBuilder EventMethod(WebhookMethod eventMethod) => With(Value with { EventMethod = eventMethod });

    /// <inheritdoc cref="InputAction.Dtmf"/>
    /// <param name="dtmf">The value.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="dtmf"/> is <see langword="null"/>.</exception>
    public InputBuilder Dtmf(DtmfSettings dtmf) => With(Value with { Dtmf = Given(dtmf) });

    /// <inheritdoc cref="InputAction.Dtmf"/>
    /// <param name="configure">Sets the values; without it all have their defaults.</param>
    /// <returns>This builder.</returns>
    public InputBuilder Dtmf(Action<DtmfSettingsBuilder>? configure = null) => Dtmf(DtmfSettingsBuilder.Configured(new DtmfSettingsBuilder(), configure));

    /// <inheritdoc cref="InputAction.Speech"/>
    /// <param name="speech">The value.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="speech"/> is <see langword="null"/>.</exception>
    public InputBuilder Speech(SpeechSettings speech) => With(Value with { Speech = Given(speech) });

    /// <inheritdoc cref="InputAction.Speech"/>
    /// <param name="configure">Sets the values; without it all have their defaults.</param>
    /// <returns>This builder.</returns>
    public InputBuilder Speech(Action<SpeechSettingsBuilder>? configure = null) => Speech(SpeechSettingsBuilder.Configured(new SpeechSettingsBuilder(), configure));

    /// <inheritdoc cref="InputAction.Mode"/>
    /// <param name="mode">The value.</param>
    /// <returns>This builder.</returns>
    public InputBuilder Mode(InputMode mode) => With(Value with { Mode = mode });
}
