using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using DynamicConnect.Contracts;
using DynamicConnect.Declarations;
using DynamicConnect.Rules;

namespace DynamicConnect;

/// <summary>Takes keys or speech from the caller, and sends them to the application, whose answer is the next NCCO.</summary>
/// <remarks><see href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#input">input in the NCCO reference</see>.</remarks>
[NccoAction("input")]
[SchemaCondition("""{"not":{"required":["dtmf","mode"],"properties":{"mode":{"enum":["asynchronous"]}}}}""")]
[JsonConverter(typeof(VoiceObjectConverter<InputAction>))]
public sealed partial record InputAction : NccoAction
{
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
    [EmptyHasNoEffect, Urls, Alias("event_url")]
    public partial ValueList<string>? EventUrl { get; init; }

    /// <summary>The HTTP method with which <see cref="EventUrl"/> is called.</summary>
    /// <remarks>Vonage uses POST when it is not set.</remarks>
    [VonageDefault("POST")]
    public partial WebhookMethod? EventMethod { get; init; }

    /// <summary>The kinds of input to take.</summary>
    /// <remarks>One or more: DTMF, speech or both. An empty list when the document that was read has none.</remarks>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    [OneOrMore]
    public required partial ValueList<InputType> Type { get; init; }

    /// <summary>How keys are taken.</summary>
    /// <remarks>Must stay unset with <see cref="InputMode.Asynchronous"/>.</remarks>
    [FlattenedAlias]
    public partial DtmfSettings? Dtmf { get; init; }

    /// <summary>How speech is recognised.</summary>
    /// <remarks>Has no effect unless <see cref="Type"/> has <see cref="InputType.Speech"/>.</remarks>
    public partial SpeechSettings? Speech { get; init; }

    /// <summary>Whether the result is sent when it is complete, or digit by digit.</summary>
    /// <remarks>Vonage uses <see cref="InputMode.Synchronous"/> when it is not set.</remarks>
    [VonageDefault("synchronous")]
    public partial InputMode? Mode { get; init; }

    private static CrossPropertyRule<InputAction>[] CrossPropertyRules =>
    [
        new(
            new Rule("NCCO3005"),
            "dtmf",
            static x => x.Dtmf is not null && x.Mode == InputMode.Asynchronous,
            "dtmf and mode: asynchronous can't be used together: digits are sent one at a time. Remove dtmf."),
        new(
            new Rule("NCCO3006", ProblemSeverity.Warning),
            "dtmf",
            static x => x.Dtmf is not null && x.type is not null && !x.Type.Contains(InputType.Dtmf),
            "dtmf has no effect, because type doesn't contain dtmf. Add it to type, or remove the settings."),
        new(
            new Rule("NCCO3007", ProblemSeverity.Warning),
            "speech",
            static x => x.Speech is not null && x.type is not null && !x.Type.Contains(InputType.Speech),
            "speech has no effect, because type doesn't contain speech. Add it to type, or remove the settings."),
        new(
            new Rule("NCCO3015", ProblemSeverity.Warning),
            "type",
            static x => x.Mode == InputMode.Asynchronous && x.Type.Contains(InputType.Speech),
            "type contains speech, which has no effect with mode: asynchronous. Remove speech from type, or remove mode."),
    ];
}
