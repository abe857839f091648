using System.Diagnostics.CodeAnalysis;
using DynamicConnect.Declarations;

namespace DynamicConnect;

/// <summary>Builds a <see cref="WebSocketEndpoint"/>.</summary>
[BuilderOf(typeof(WebSocketEndpoint))]
public sealed partial class WebSocketEndpointBuilder : VoiceObjectBuilder<WebSocketEndpoint, WebSocketEndpointBuilder>
{
    /// <summary>Creates a builder with the required values.</summary>
    /// <param name="uri"><inheritdoc cref="WebSocketEndpoint.Uri" path="/summary/node()"/></param>
    /// <exception cref="ArgumentNullException"><paramref name="uri"/> is <see langword="null"/>.</exception>
    public WebSocketEndpointBuilder([StringSyntax(StringSyntaxAttribute.Uri)] string uri)
        : base(new WebSocketEndpoint(uri))
    {
    }
}
