using System.Diagnostics.CodeAnalysis;
using DynamicConnect.Declarations;

namespace DynamicConnect;

/// <summary>Builds a <see cref="WebSocketEndpoint"/>, property by property.</summary>
[BuilderOf(typeof(WebSocketEndpoint))]
public sealed partial class WebSocketEndpointBuilder : VoiceObjectBuilder<WebSocketEndpoint, WebSocketEndpointBuilder>
{
    /// <summary>Begins with the required values.</summary>
    /// <param name="uri"><inheritdoc cref="WebSocketEndpoint.Uri" path="/summary/node()"/></param>
    /// <exception cref="ArgumentNullException"><paramref name="uri"/> is <see langword="null"/>.</exception>
    public WebSocketEndpointBuilder([StringSyntax(StringSyntaxAttribute.Uri)] string uri)
        : base(new WebSocketEndpoint(uri))
    {
    }
}
