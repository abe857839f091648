using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using DynamicConnect.Rules;
using DynamicConnect.Wire;
using DynamicConnect.Wire.Codecs;

namespace DynamicConnect;

/// <summary>Connects the call to an endpoint: a phone, an app user, a WebSocket, a SIP address, a Vonage Business extension.</summary>
/// <remarks><see href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#connect">connect in the NCCO reference</see>.</remarks>
[JsonConverter(typeof(VoiceObjectConverter<ConnectAction>))]
public sealed record ConnectAction : NccoAction
{
    private string? from;
    private bool? randomFromNumber;
    private TimeSpan? timeout;
    private TimeSpan? limit;
    private MachineDetection? machineDetection;
    private AdvancedMachineDetection? advancedMachineDetection;
    private EventType? eventType;
    private ValueList<string>? eventUrl;
    private WebhookMethod? eventMethod;
    private string? ringbackTone;
    private ValueList<ConnectEndpoint>? endpoint;

    /// <summary>An action whose required values are set by name.</summary>
    public ConnectAction()
    {
    }

    /// <summary>An action with its required values.</summary>
    /// <param name="endpoint">Where the call goes.</param>
    /// <exception cref="ArgumentNullException"><paramref name="endpoint"/> is <see langword="null"/>.</exception>
    [SetsRequiredMembers]
    public ConnectAction(ConnectEndpoint endpoint) => Endpoint = [Given(endpoint, nameof(endpoint))];

    /// <summary>The caller id that the endpoint sees.</summary>
    /// <remarks>E.164 digits without <c>+</c> where the endpoint is a phone or SIP; not together with <see cref="RandomFromNumber"/> set to <see langword="true"/>.</remarks>
    public string? From { get => from; init => from = value; }

    /// <summary>Whether one of the application's numbers, picked at random, is the caller id.</summary>
    /// <remarks>Vonage uses <see langword="false"/> when it is not set.</remarks>
    public bool? RandomFromNumber { get => randomFromNumber; init => randomFromNumber = value; }

    /// <summary>The ring time: how long it rings before the call counts as not answered.</summary>
    /// <remarks>1 to 120 whole seconds. Vonage uses 60 seconds when it is not set.</remarks>
    public TimeSpan? Timeout { get => timeout; init => timeout = value; }

    /// <summary>The longest time that the call may last.</summary>
    /// <remarks>1 to 7,200 whole seconds. Vonage uses 7,200 seconds when it is not set.</remarks>
    public TimeSpan? Limit { get => limit; init => limit = value; }

    /// <summary>What becomes of the call when an answering machine picks up.</summary>
    /// <remarks>Vonage detects no machines when it is not set. <see cref="AdvancedMachineDetection"/> goes before it.</remarks>
    public MachineDetection? MachineDetection { get => machineDetection; init => machineDetection = value; }

    /// <summary>How answering machines are detected by the advanced method.</summary>
    /// <remarks>Goes before <see cref="MachineDetection"/>.</remarks>
    public AdvancedMachineDetection? AdvancedMachineDetection { get => advancedMachineDetection; init => advancedMachineDetection = value; }

    /// <summary>Whether the action blocks, so that the NCCO in the answer of <see cref="EventUrl"/> replaces the running one when the call enters a failed state: dynamic connect.</summary>
    /// <remarks>Vonage uses <see cref="DynamicConnect.EventType.Asynchronous"/> when it is not set.</remarks>
    public EventType? EventType { get => eventType; init => eventType = value; }

    /// <summary>Where the states of the call are sent.</summary>
    /// <remarks>Absolute http or https URLs; Vonage uses one. Vonage uses the event URL of the application when it is not set.</remarks>
    public ValueList<string>? EventUrl { get => eventUrl; init => eventUrl = value; }

    /// <summary>The HTTP method with which <see cref="EventUrl"/> is called.</summary>
    /// <remarks>Vonage uses POST when it is not set.</remarks>
    public WebhookMethod? EventMethod { get => eventMethod; init => eventMethod = value; }

    /// <summary>The audio that the caller hears while it rings.</summary>
    /// <remarks>An absolute http or https URL.</remarks>
    [StringSyntax(StringSyntaxAttribute.Uri)]
    public string? RingbackTone { get => ringbackTone; init => ringbackTone = value; }

    /// <summary>Where the call goes.</summary>
    /// <remarks>Exactly one endpoint. An empty list when the document that was read has none.</remarks>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public required ValueList<ConnectEndpoint> Endpoint { get => endpoint ?? ValueList<ConnectEndpoint>.Empty; init => endpoint = Given(value); }

    internal static Shape<ConnectAction> Shape { get; } = new("action", "connect", static () => new ConnectAction { Endpoint = [] })
    {
        { "from", Kind.Text, static x => ref x.from },
        { "randomFromNumber", Kind.Flag, static x => ref x.randomFromNumber, Trait.Default(false) },
        { "timeout", Kind.SecondsAsText, static x => ref x.timeout, Rule.WholeSeconds(1, 120), Trait.Default("60") },
        { "limit", Kind.Seconds, static x => ref x.limit, Rule.WholeSeconds(1, 7200), Trait.Default(7200) },
        { "machineDetection", Kind.NameOf<MachineDetection>(), static x => ref x.machineDetection },
        { "advancedMachineDetection", static () => AdvancedMachineDetection.Shape, static x => ref x.advancedMachineDetection, Trait.Also("advanced_machine_detection") },
        { "eventType", Kind.NameOf<EventType>(), static x => ref x.eventType, Trait.Default("asynchronous") },
        { "eventUrl", Kind.Texts, static x => ref x.eventUrl, Rule.Urls },
        { "eventMethod", Kind.NameOf<WebhookMethod>(), static x => ref x.eventMethod, Trait.Default("POST") },
        { "ringbackTone", Kind.Text, static x => ref x.ringbackTone, Rule.Url },
        { "endpoint", Kind.ListOf(ConnectEndpoint.Kinds), static x => ref x.endpoint, Trait.Required, Rule.One<ConnectEndpoint>() },
        static () =>
        [
            new(TelephonyRules.E164, "from", static x => x.ReachesTelephone() ? x.From : null, TelephoneFromSchema),
            new(Together.FromWithRandom, "from", static x => x.From is not null && x.RandomFromNumber == true),
            new(Together.DetectionTwice, "machineDetection", static x => x.MachineDetection is not null && x.AdvancedMachineDetection is not null),
            new(Together.SynchronousWithoutUrl, "eventUrl", static x => x.EventType == DynamicConnect.EventType.Synchronous && x.EventUrl is not { Count: > 0 }, "eventUrl"),
        ],
    };

    internal override Plan Plan => Shape.Plan;

    private static string TelephoneFromSchema =>
        """{"anyOf":[{"not":{"required":["from"]}},{"properties":{"from":{"pattern":""" + "\"" + TelephonyRules.E164.Pattern
        + "\"" + """}}},{"not":{"properties":{"endpoint":{"items":{"properties":{"type":{"enum":["phone","sip"]}}}}}}}]}""";

    /// <summary>Whether the caller id is a telephone number, since it is shown by a telephone network.</summary>
    private bool ReachesTelephone()
    {
        foreach (ConnectEndpoint target in Endpoint.AsSpan())
        {
            if (target is PhoneEndpoint or SipEndpoint)
            {
                return true;
            }
        }

        return false;
    }
}
