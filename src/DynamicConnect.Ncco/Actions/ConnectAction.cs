using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using DynamicConnect.Contracts;
using DynamicConnect.Declarations;
using DynamicConnect.Rules;

namespace DynamicConnect;

/// <summary>Connects the call to an endpoint: a phone, an app user, a WebSocket, a SIP address or a Vonage Business extension.</summary>
/// <remarks>
/// <see href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#connect">connect in the NCCO reference</see>.
/// </remarks>
[NccoAction("connect")]
[SchemaCondition(
    """{"anyOf":[{"not":{"required":["from"]}},{"properties":{"from":{"pattern":""" + "\"" + E164Attribute.Pattern + "\"" + """}}},"""
    + """{"not":{"properties":{"endpoint":{"items":{"properties":{"type":{"enum":["phone"]}}}}}}}]}""")]
[SchemaCondition("""{"not":{"required":["from","randomFromNumber"],"properties":{"randomFromNumber":{"enum":[true]}}}}""")]
[JsonConverter(typeof(VoiceObjectConverter<ConnectAction>))]
public sealed partial record ConnectAction : NccoAction
{
    /// <summary>Creates an action whose required properties you set in an object initializer.</summary>
    public ConnectAction()
    {
    }

    /// <summary>Creates an action with its required values.</summary>
    /// <param name="endpoint">Where the call goes.</param>
    /// <exception cref="ArgumentNullException"><paramref name="endpoint"/> is <see langword="null"/>.</exception>
    [SetsRequiredMembers]
    public ConnectAction(ConnectEndpoint endpoint) => Endpoint = [NotNull(endpoint, nameof(endpoint))];

    /// <summary>The caller ID that the called party sees.</summary>
    /// <remarks>
    /// No control characters. For a phone, a number of your account, in E.164 digits without <c>+</c>. For SIP, usually E.164 digits. For
    /// a WebSocket, any string. Can't be combined with <see cref="RandomFromNumber"/> set to <see langword="true"/>.
    /// </remarks>
    [NoControlCharacters]
    public partial string? From { get; init; }

    /// <summary>Whether Vonage picks one of the application's numbers at random as the caller ID.</summary>
    /// <remarks>Vonage uses <see langword="false"/> when it is not set.</remarks>
    [VonageDefault(false)]
    public partial bool? RandomFromNumber { get; init; }

    /// <summary>The ring time: how long the endpoint rings before the call counts as unanswered.</summary>
    /// <remarks>1 to 120 whole seconds. Vonage uses 60 seconds when it is not set.</remarks>
    [AsString, WholeSeconds(1, 120), VonageDefault("60")]
    public partial TimeSpan? Timeout { get; init; }

    /// <summary>The maximum duration of the call.</summary>
    /// <remarks>1 to 7,200 whole seconds; values up to 86,400 cause only a warning. Vonage uses 7,200 seconds when it is not set.</remarks>
    [WholeSecondsOrMore(1, 7200, 86400), VonageDefault(7200)]
    public partial TimeSpan? Limit { get; init; }

    /// <summary>What happens to the call when an answering machine picks up.</summary>
    /// <remarks>Vonage detects no machines when it is not set. Has no effect when <see cref="AdvancedMachineDetection"/> is set.</remarks>
    public partial MachineDetection? MachineDetection { get; init; }

    /// <summary>The settings of advanced machine detection.</summary>
    /// <remarks>Takes precedence over <see cref="MachineDetection"/>.</remarks>
    [Alias("advanced_machine_detection")]
    public partial AdvancedMachineDetection? AdvancedMachineDetection { get; init; }

    /// <summary>
    /// Whether the action blocks. A blocking connect is a dynamic connect: when the call enters a failed state, the NCCO that
    /// <see cref="EventUrl"/> returns replaces the running one.
    /// </summary>
    /// <remarks>Vonage uses <see cref="DynamicConnect.EventType.Asynchronous"/> when it is not set.</remarks>
    [VonageDefault("asynchronous")]
    public partial EventType? EventType { get; init; }

    /// <summary>The webhook URLs that receive the status events of the call.</summary>
    /// <remarks>Absolute http or https URLs; only one is used. Vonage uses the event URL of the application when it is not set.</remarks>
    [EmptyHasNoEffect, Urls, Alias("event_url")]
    public partial ValueList<string>? EventUrl { get; init; }

    /// <summary>The HTTP method that Vonage uses to call <see cref="EventUrl"/>.</summary>
    /// <remarks>Vonage uses POST when it is not set.</remarks>
    [VonageDefault("POST")]
    public partial WebhookMethod? EventMethod { get; init; }

    /// <summary>The audio that the caller hears while the endpoint rings.</summary>
    /// <remarks>An absolute http or https URL.</remarks>
    [StringSyntax(StringSyntaxAttribute.Uri)]
    [Url]
    public partial string? RingbackTone { get; init; }

    /// <summary>Where the call goes.</summary>
    /// <remarks>Exactly one endpoint. An empty list when the document doesn't contain the property.</remarks>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    [One]
    public required partial ValueList<ConnectEndpoint> Endpoint { get; init; }

    private static CrossPropertyRule<ConnectAction>[] CrossPropertyRules =>
    [
        new(
            ValueRules.E164.Rule,
            "from",
            static x => x.Reaches<PhoneEndpoint>() && x.From is { } from && !ValueRules.E164.IsRight(from),
            static x => ValueRules.E164.Describe("from", x.From ?? "")),
        new(
            ValueRules.E164.Rule with { Severity = ProblemSeverity.Warning },
            "from",
            static x => !x.Reaches<PhoneEndpoint>() && x.Reaches<SipEndpoint>() && x.From is { } from && !ValueRules.E164.IsRight(from),
            static x => ValueRules.E164.Describe("from", x.From ?? "")),
        new(
            ValueRules.BlankHasNoEffect.Rule,
            "from",
            static x => !x.Reaches<PhoneEndpoint>() && !x.Reaches<SipEndpoint>()
                && x.From is { } from && !ValueRules.BlankHasNoEffect.IsRight(from),
            static x => ValueRules.BlankHasNoEffect.Describe("from", x.From ?? "")),
        new(
            new Rule("NCCO3014", ProblemSeverity.Warning),
            "from",
            static x => x.Reaches<PhoneEndpoint>() && x.From is null && x.RandomFromNumber != true,
            "from is not set, and Vonage doesn't call a phone without a number of yours. Add from, or randomFromNumber: true.",
            "from",
            "randomFromNumber"),
        new(
            new Rule("NCCO3002"),
            "from",
            static x => x.From is not null && x.RandomFromNumber == true,
            "from and randomFromNumber: true can't be used together. Remove one of them."),
        new(
            new Rule("NCCO3009", ProblemSeverity.Information),
            "machineDetection",
            static x => x.MachineDetection is not null && x.AdvancedMachineDetection is not null,
            "machineDetection has no effect when advancedMachineDetection is set. Remove one of them."),
        new(
            new Rule("NCCO3008", ProblemSeverity.Information),
            "eventUrl",
            static x => x.EventType == DynamicConnect.EventType.Synchronous && x.EventUrl is null,
            "eventUrl is not set, so the application's event URL must return the next NCCO. Add eventUrl if another URL returns it.",
            "eventUrl"),
    ];

    /// <summary>Whether there is an endpoint of the given type.</summary>
    private bool Reaches<TEndpoint>()
        where TEndpoint : ConnectEndpoint
    {
        foreach (ConnectEndpoint target in Endpoint.AsSpan())
        {
            if (target is TEndpoint)
            {
                return true;
            }
        }

        return false;
    }
}
