using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using DynamicConnect.Contracts;
using DynamicConnect.Declarations;
using DynamicConnect.Rules;

namespace DynamicConnect;

/// <summary>Collects key presses or speech from the caller and sends them to the application, which returns the next NCCO.</summary>
/// <remarks><see href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#input">input in the NCCO reference</see>.</remarks>
[NccoAction("input")]
[SchemaCondition("""{"not":{"required":["dtmf","mode"],"properties":{"mode":{"enum":["asynchronous"]}}}}""")]
[JsonConverter(typeof(VoiceObjectConverter<InputAction>))]
public sealed partial record InputAction : NccoAction
{
    /// <summary>Creates an action whose required properties you set in an object initializer.</summary>
    public InputAction()
    {
    }

    /// <summary>Creates an action with its required values.</summary>
    /// <param name="type">The kinds of input to collect.</param>
    /// <exception cref="ArgumentNullException"><paramref name="type"/> is <see langword="null"/>.</exception>
    [SetsRequiredMembers]
    public InputAction(params InputType[] type) => Type = ValueList.Copy(type);

    /// <summary>The webhook URLs that receive the result and return the next NCCO.</summary>
    /// <remarks>Absolute http or https URLs; only one is used. Vonage uses the event URL of the application when it is not set.</remarks>
    [EmptyHasNoEffect, Urls, Alias("event_url")]
    public partial ValueList<string>? EventUrl { get; init; }

    /// <summary>The HTTP method that Vonage uses to call <see cref="EventUrl"/>.</summary>
    /// <remarks>Vonage uses POST when it is not set.</remarks>
    [VonageDefault("POST")]
    public partial WebhookMethod? EventMethod { get; init; }

    /// <summary>The kinds of input to collect.</summary>
    /// <remarks>One or more: DTMF, speech or both. An empty list when the document doesn't contain the property.</remarks>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    [OneOrMore]
    public required partial ValueList<InputType> Type { get; init; }

    /// <summary>How key presses are collected.</summary>
    /// <remarks>Can't be combined with <see cref="InputMode.Asynchronous"/>.</remarks>
    [FlattenedAlias]
    public partial DtmfSettings? Dtmf { get; init; }

    /// <summary>How speech is recognized.</summary>
    /// <remarks>Has no effect unless <see cref="Type"/> contains <see cref="InputType.Speech"/>.</remarks>
    public partial SpeechSettings? Speech { get; init; }

    /// <summary>Whether the input is sent once when it is complete, or digit by digit.</summary>
    /// <remarks>Vonage uses <see cref="InputMode.Synchronous"/> when it is not set.</remarks>
    [VonageDefault("synchronous")]
    public partial InputMode? Mode { get; init; }

    private static CrossPropertyRule<InputAction>[] CrossPropertyRules =>
    [
        new(
            new Rule("NCCO3005"),
            "dtmf",
            static x => x.Dtmf is not null && x.Mode == InputMode.Asynchronous,
            "dtmf and mode: asynchronous can't be used together, because digits are sent one at a time. Remove dtmf."),
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
