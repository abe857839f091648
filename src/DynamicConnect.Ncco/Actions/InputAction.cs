using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using DynamicConnect.Rules;
using DynamicConnect.Wire;
using DynamicConnect.Wire.Codecs;

namespace DynamicConnect;

/// <summary>Takes keys or speech from the caller, and sends them to the application, whose answer is the next NCCO.</summary>
/// <remarks><see href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#input">input in the NCCO reference</see>.</remarks>
[JsonConverter(typeof(VoiceObjectConverter<InputAction>))]
public sealed record InputAction : NccoAction
{
    private ValueList<string>? eventUrl;
    private WebhookMethod? eventMethod;
    private ValueList<InputType>? type;
    private DtmfSettings? dtmf;
    private SpeechSettings? speech;
    private InputMode? mode;

    /// <summary>An action whose required values are set by name.</summary>
    public InputAction()
    {
    }

    /// <summary>An action with its required values.</summary>
    /// <param name="type">The kinds of input to take.</param>
    /// <exception cref="ArgumentNullException"><paramref name="type"/> is <see langword="null"/>.</exception>
    [SetsRequiredMembers]
    public InputAction(params InputType[] type) => Type = ValueList.Copy(type);

    /// <summary>Where the result is sent; the answer is the next NCCO.</summary>
    /// <remarks>Absolute http or https URLs; Vonage uses one. Vonage uses the event URL of the application when it is not set.</remarks>
    public ValueList<string>? EventUrl { get => eventUrl; init => eventUrl = value; }

    /// <summary>The HTTP method with which <see cref="EventUrl"/> is called.</summary>
    /// <remarks>Vonage uses POST when it is not set.</remarks>
    public WebhookMethod? EventMethod { get => eventMethod; init => eventMethod = value; }

    /// <summary>The kinds of input to take.</summary>
    /// <remarks>DTMF, speech or both. An empty list when the document that was read has none.</remarks>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public required ValueList<InputType> Type { get => type ?? ValueList<InputType>.Empty; init => type = Given(value); }

    /// <summary>How keys are taken.</summary>
    /// <remarks>Must stay unset with <see cref="InputMode.Asynchronous"/>.</remarks>
    public DtmfSettings? Dtmf { get => dtmf; init => dtmf = value; }

    /// <summary>How speech is recognised.</summary>
    /// <remarks>Has no effect unless <see cref="Type"/> has <see cref="InputType.Speech"/>.</remarks>
    public SpeechSettings? Speech { get => speech; init => speech = value; }

    /// <summary>Whether the result is sent when it is complete, or digit by digit.</summary>
    /// <remarks>Vonage uses <see cref="InputMode.Synchronous"/> when it is not set.</remarks>
    public InputMode? Mode { get => mode; init => mode = value; }

    internal static Shape<InputAction> Shape { get; } = new("action", "input", static () => new InputAction { Type = [] })
    {
        { "eventUrl", Kind.Texts, static x => ref x.eventUrl, Rule.Urls },
        { "eventMethod", Kind.NameOf<WebhookMethod>(), static x => ref x.eventMethod, Trait.Default("POST") },
        { "type", Kind.ListOf(Kind.NameOf<InputType>()), static x => ref x.type, Trait.Required, Rule.OneOrMore<InputType>() },
        { "dtmf", static () => DtmfSettings.Shape, static x => ref x.dtmf, Trait.OnceFlat },
        { "speech", static () => SpeechSettings.Shape, static x => ref x.speech },
        { "mode", Kind.NameOf<InputMode>(), static x => ref x.mode, Trait.Default("synchronous") },
        static () =>
        [
            new(Together.DtmfWithAsynchronous, "dtmf", static x => x.Dtmf is not null && x.Mode == InputMode.Asynchronous),
            new(Together.DtmfWithoutType, "dtmf", static x => x.Dtmf is not null && x.type is not null && !x.Type.Contains(InputType.Dtmf)),
            new(Together.SpeechWithoutType, "speech", static x => x.Speech is not null && x.type is not null && !x.Type.Contains(InputType.Speech)),
        ],
    };

    internal override Plan Plan => Shape.Plan;
}
