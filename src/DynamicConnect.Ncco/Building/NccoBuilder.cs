using System.Diagnostics.CodeAnalysis;

namespace DynamicConnect;

/// <summary>Builds an <see cref="Ncco"/>, one action after the other.</summary>
/// <remarks>You can keep using the builder after <see cref="Build"/>: the built NCCO never changes.</remarks>
public sealed class NccoBuilder
{
    private readonly List<NccoAction> actions = [];

    /// <inheritdoc cref="TalkAction"/>
    /// <param name="text"><inheritdoc cref="TalkAction.Text" path="/summary/node()"/></param>
    /// <param name="configure">Sets the other properties.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public NccoBuilder Talk(string text, Action<TalkBuilder>? configure = null) => Add(new TalkBuilder(text), configure);

    /// <inheritdoc cref="TalkAction"/>
    /// <param name="ssml">The SSML to speak: <c>Ssml.Speak($"&lt;prosody rate='slow'&gt;{code}&lt;/prosody&gt;")</c>.</param>
    /// <param name="configure">Sets the other properties.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="ssml"/> is <see langword="null"/>.</exception>
    public NccoBuilder Talk(Ssml ssml, Action<TalkBuilder>? configure = null) =>
        Talk((ssml ?? throw new ArgumentNullException(nameof(ssml))).ToString(), configure);

    /// <inheritdoc cref="StreamAction"/>
    /// <param name="streamUrl"><inheritdoc cref="StreamAction.StreamUrl" path="/summary/node()"/></param>
    /// <param name="configure">Sets the other properties.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="streamUrl"/> is <see langword="null"/>.</exception>
    public NccoBuilder Stream([StringSyntax(StringSyntaxAttribute.Uri)] string streamUrl, Action<StreamBuilder>? configure = null) =>
        Add(new StreamBuilder(streamUrl), configure);

    /// <inheritdoc cref="InputAction"/>
    /// <param name="type">The kind of input to collect.</param>
    /// <param name="configure">Sets the other properties.</param>
    /// <returns>This builder.</returns>
    public NccoBuilder Input(InputType type, Action<InputBuilder>? configure = null) => Add(new InputBuilder(type), configure);

    /// <inheritdoc cref="InputAction"/>
    /// <param name="type"><inheritdoc cref="InputAction.Type" path="/summary/node()"/></param>
    /// <param name="configure">Sets the other properties.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="type"/> is <see langword="null"/>.</exception>
    public NccoBuilder Input(IEnumerable<InputType> type, Action<InputBuilder>? configure = null) =>
        Add(new InputBuilder([.. type ?? throw new ArgumentNullException(nameof(type))]), configure);

    /// <summary>Collects key presses from the caller.</summary>
    /// <param name="configure">Sets the other properties.</param>
    /// <returns>This builder.</returns>
    public NccoBuilder InputDtmf(Action<InputBuilder>? configure = null) => Input(InputType.Dtmf, configure);

    /// <summary>Collects speech from the caller.</summary>
    /// <param name="configure">Sets the other properties.</param>
    /// <returns>This builder.</returns>
    public NccoBuilder InputSpeech(Action<InputBuilder>? configure = null) => Input(InputType.Speech, configure);

    /// <summary>Collects key presses or speech from the caller, whichever comes first.</summary>
    /// <param name="configure">Sets the other properties.</param>
    /// <returns>This builder.</returns>
    public NccoBuilder InputDtmfAndSpeech(Action<InputBuilder>? configure = null) => Input([InputType.Dtmf, InputType.Speech], configure);

    /// <inheritdoc cref="ConnectAction"/>
    /// <param name="endpoint"><inheritdoc cref="ConnectAction.Endpoint" path="/summary/node()"/></param>
    /// <param name="configure">Sets the other properties.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="endpoint"/> is <see langword="null"/>.</exception>
    public NccoBuilder Connect(ConnectEndpoint endpoint, Action<ConnectBuilder>? configure = null) =>
        Add(new ConnectBuilder(endpoint), configure);

    /// <inheritdoc cref="RecordAction"/>
    /// <param name="configure">Sets the properties.</param>
    /// <returns>This builder.</returns>
    public NccoBuilder Record(Action<RecordBuilder>? configure = null) => Add(new RecordBuilder(), configure);

    /// <inheritdoc cref="ConversationAction"/>
    /// <param name="name"><inheritdoc cref="ConversationAction.Name" path="/summary/node()"/></param>
    /// <param name="configure">Sets the other properties.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is <see langword="null"/>.</exception>
    public NccoBuilder Conversation(string name, Action<ConversationBuilder>? configure = null) =>
        Add(new ConversationBuilder(name), configure);

    /// <inheritdoc cref="NotifyAction"/>
    /// <param name="payload"><inheritdoc cref="NotifyAction.Payload" path="/summary/node()"/></param>
    /// <param name="eventUrl"><inheritdoc cref="NotifyAction.EventUrl" path="/summary/node()"/></param>
    /// <param name="configure">Sets the other properties.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="payload"/> or <paramref name="eventUrl"/> is <see langword="null"/>.
    /// </exception>
    public NccoBuilder Notify(
        JsonData payload,
        [StringSyntax(StringSyntaxAttribute.Uri)] string eventUrl,
        Action<NotifyBuilder>? configure = null) =>
        Add(new NotifyBuilder(payload, eventUrl), configure);

    /// <inheritdoc cref="WaitAction"/>
    /// <param name="configure">Sets the properties.</param>
    /// <returns>This builder.</returns>
    public NccoBuilder Wait(Action<WaitBuilder>? configure = null) => Add(new WaitBuilder(), configure);

    /// <inheritdoc cref="WaitAction"/>
    /// <param name="timeout">
    /// <inheritdoc cref="WaitAction.Timeout" path="/summary/node()"/> <inheritdoc cref="WaitAction.Timeout" path="/remarks/node()"/>
    /// </param>
    /// <returns>This builder.</returns>
    public NccoBuilder Wait(TimeSpan timeout) => Wait(wait => wait.Timeout(timeout));

    /// <inheritdoc cref="TransferAction"/>
    /// <param name="conversationId"><inheritdoc cref="TransferAction.ConversationId" path="/summary/node()"/></param>
    /// <param name="configure">Sets the other properties.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="conversationId"/> is <see langword="null"/>.</exception>
    public NccoBuilder Transfer(string conversationId, Action<TransferBuilder>? configure = null) =>
        Add(new TransferBuilder(conversationId), configure);

    /// <summary>Adds an existing action.</summary>
    /// <param name="action">The action.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="action"/> is <see langword="null"/>.</exception>
    public NccoBuilder Add(NccoAction action)
    {
        actions.Add(action ?? throw new ArgumentNullException(nameof(action)));
        return this;
    }

    /// <summary>Returns the NCCO with the actions so far, if it has no errors.</summary>
    /// <returns>The NCCO. You can keep using the builder.</returns>
    /// <exception cref="NccoValidationException">The NCCO has errors; the message lists all of them. Warnings don't throw.</exception>
    public Ncco Build() => BuildUnvalidated().EnsureValid();

    /// <summary>Returns the NCCO with the actions so far, without validating it.</summary>
    /// <returns>The NCCO. You can keep using the builder.</returns>
    public Ncco BuildUnvalidated() => Ncco.FromActions([.. actions]);

    private NccoBuilder Add<TAction, TBuilder>(VoiceObjectBuilder<TAction, TBuilder> builder, Action<TBuilder>? configure)
        where TAction : NccoAction
        where TBuilder : VoiceObjectBuilder<TAction, TBuilder> =>
            Add(VoiceObjectBuilder<TAction, TBuilder>.Configured((TBuilder)builder, configure));
}
