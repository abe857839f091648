using System.Diagnostics.CodeAnalysis;
using DynamicConnect.Declarations;

namespace DynamicConnect;

/// <summary>Builds a <see cref="ConnectAction"/>.</summary>
[BuilderOf(typeof(ConnectAction))]
public sealed partial class ConnectBuilder : VoiceObjectBuilder<ConnectAction, ConnectBuilder>
{
    /// <summary>Creates a builder with the required values.</summary>
    /// <param name="endpoint"><inheritdoc cref="ConnectAction.Endpoint" path="/summary/node()"/></param>
    /// <exception cref="ArgumentNullException"><paramref name="endpoint"/> is <see langword="null"/>.</exception>
    public ConnectBuilder(ConnectEndpoint endpoint)
        : base(new ConnectAction(endpoint))
    {
    }

    /// <summary>
    /// Makes this a dynamic connect: it blocks, and when the call enters a failed state, the NCCO that this URL returns replaces the
    /// running one.
    /// </summary>
    /// <param name="eventUrl">The absolute http or https URL that receives the status events of the call.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="eventUrl"/> is <see langword="null"/>.</exception>
    public ConnectBuilder Synchronous([StringSyntax(StringSyntaxAttribute.Uri)] string eventUrl) =>
        EventType(DynamicConnect.EventType.Synchronous).EventUrl(NotNull(eventUrl));
}
