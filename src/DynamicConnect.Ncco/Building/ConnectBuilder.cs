using System.Diagnostics.CodeAnalysis;

namespace DynamicConnect;

/// <summary>Builds a <see cref="ConnectAction"/>, property by property.</summary>
public sealed class ConnectBuilder : VoiceObjectBuilder<ConnectAction, ConnectBuilder>
{
    /// <summary>Begins with the required values.</summary>
    /// <param name="endpoint"><inheritdoc cref="ConnectAction.Endpoint" path="/summary/node()"/></param>
    /// <exception cref="ArgumentNullException"><paramref name="endpoint"/> is <see langword="null"/>.</exception>
    public ConnectBuilder(ConnectEndpoint endpoint)
        : base(new ConnectAction(endpoint))
    {
    }

    /// <inheritdoc cref="ConnectAction.From"/>
    /// <param name="from">The value.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="from"/> is <see langword="null"/>.</exception>
    public ConnectBuilder From(string from) => With(Value with { From = Given(from) });

    /// <inheritdoc cref="ConnectAction.RandomFromNumber"/>
    /// <param name="randomFromNumber">The value.</param>
    /// <returns>This builder.</returns>
    public ConnectBuilder RandomFromNumber(bool randomFromNumber = true) => With(Value with { RandomFromNumber = randomFromNumber });

    /// <inheritdoc cref="ConnectAction.Timeout"/>
    /// <param name="timeout">The value.</param>
    /// <returns>This builder.</returns>
    public ConnectBuilder Timeout(TimeSpan timeout) => With(Value with { Timeout = timeout });

    /// <inheritdoc cref="ConnectAction.Limit"/>
    /// <param name="limit">The value.</param>
    /// <returns>This builder.</returns>
    public ConnectBuilder Limit(TimeSpan limit) => With(Value with { Limit = limit });

    /// <inheritdoc cref="ConnectAction.MachineDetection"/>
    /// <param name="machineDetection">The value.</param>
    /// <returns>This builder.</returns>
    public ConnectBuilder MachineDetection(MachineDetection machineDetection) => With(Value with { MachineDetection = machineDetection });

    /// <inheritdoc cref="ConnectAction.AdvancedMachineDetection"/>
    /// <param name="advancedMachineDetection">The value.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="advancedMachineDetection"/> is <see langword="null"/>.</exception>
    public ConnectBuilder AdvancedMachineDetection(AdvancedMachineDetection advancedMachineDetection) => With(Value with { AdvancedMachineDetection = Given(advancedMachineDetection) });

    /// <inheritdoc cref="ConnectAction.AdvancedMachineDetection"/>
    /// <param name="configure">Sets the values; without it all have their defaults.</param>
    /// <returns>This builder.</returns>
    public ConnectBuilder AdvancedMachineDetection(Action<AdvancedMachineDetectionBuilder>? configure = null) => AdvancedMachineDetection(AdvancedMachineDetectionBuilder.Configured(new AdvancedMachineDetectionBuilder(), configure));

    /// <inheritdoc cref="ConnectAction.EventType"/>
    /// <param name="eventType">The value.</param>
    /// <returns>This builder.</returns>
    public ConnectBuilder EventType(EventType eventType) => With(Value with { EventType = eventType });

    /// <inheritdoc cref="ConnectAction.EventUrl"/>
    /// <param name="eventUrl">The values; none for an empty list.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="eventUrl"/> or one of them is <see langword="null"/>.</exception>
    public ConnectBuilder EventUrl(params string[] eventUrl) => With(Value with { EventUrl = ValueList.Copy(eventUrl) });

    /// <inheritdoc cref="ConnectAction.EventMethod"/>
    /// <param name="eventMethod">The value.</param>
    /// <returns>This builder.</returns>
    public ConnectBuilder EventMethod(WebhookMethod eventMethod) => With(Value with { EventMethod = eventMethod });

    /// <inheritdoc cref="ConnectAction.RingbackTone"/>
    /// <param name="ringbackTone">The value.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="ringbackTone"/> is <see langword="null"/>.</exception>
    public ConnectBuilder RingbackTone([StringSyntax(StringSyntaxAttribute.Uri)] string ringbackTone) => With(Value with { RingbackTone = Given(ringbackTone) });

    /// <summary>Makes the connect dynamic: it blocks, and when the call enters a failed state the NCCO in the answer of this URL replaces the running one.</summary>
    /// <param name="eventUrl">Where the states of the call are sent, an absolute http or https URL.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="eventUrl"/> is <see langword="null"/>.</exception>
    public ConnectBuilder Synchronous([StringSyntax(StringSyntaxAttribute.Uri)] string eventUrl) => EventType(DynamicConnect.EventType.Synchronous).EventUrl(Given(eventUrl));
}
