using System.Diagnostics.CodeAnalysis;
using DynamicConnect.Declarations;

namespace DynamicConnect;

/// <summary>Builds a <see cref="ConnectAction"/>, property by property.</summary>
[BuilderOf(typeof(ConnectAction))]
public sealed partial class ConnectBuilder : VoiceObjectBuilder<ConnectAction, ConnectBuilder>
{
    /// <summary>Begins with the required values.</summary>
    /// <param name="endpoint"><inheritdoc cref="ConnectAction.Endpoint" path="/summary/node()"/></param>
    /// <exception cref="ArgumentNullException"><paramref name="endpoint"/> is <see langword="null"/>.</exception>
    public ConnectBuilder(ConnectEndpoint endpoint)
        : base(new ConnectAction(endpoint))
    {
    }

    /// <summary>
    /// Makes the connect dynamic: it blocks, and when the call enters a failed state the NCCO in the answer of this URL replaces the
    /// running one.
    /// </summary>
    /// <param name="eventUrl">Where the states of the call are sent, an absolute http or https URL.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="eventUrl"/> is <see langword="null"/>.</exception>
    public ConnectBuilder Synchronous([StringSyntax(StringSyntaxAttribute.Uri)] string eventUrl) =>
        EventType(DynamicConnect.EventType.Synchronous).EventUrl(NotNull(eventUrl));
}
