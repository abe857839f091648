using System.Diagnostics.CodeAnalysis;

namespace DynamicConnect;

/// <summary>Builds a <see cref="WebSocketEndpoint"/>, property by property.</summary>
public sealed class WebSocketEndpointBuilder : VoiceObjectBuilder<WebSocketEndpoint, WebSocketEndpointBuilder>
{
    /// <summary>Begins with the required values.</summary>
    /// <param name="uri"><inheritdoc cref="WebSocketEndpoint.Uri" path="/summary/node()"/></param>
    /// <exception cref="ArgumentNullException"><paramref name="uri"/> is <see langword="null"/>.</exception>
    public WebSocketEndpointBuilder([StringSyntax(StringSyntaxAttribute.Uri)] string uri)
        : base(new WebSocketEndpoint(uri))
    {
    }

    /// <inheritdoc cref="WebSocketEndpoint.ContentType"/>
    /// <param name="contentType">The value.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="contentType"/> is <see langword="null"/>.</exception>
    public WebSocketEndpointBuilder ContentType(string contentType) => With(Value with { ContentType = Given(contentType) });

    /// <inheritdoc cref="WebSocketEndpoint.Headers"/>
    /// <param name="headers">The value.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="headers"/> is <see langword="null"/>.</exception>
    public WebSocketEndpointBuilder Headers(JsonData headers) => With(Value with { Headers = Given(headers) });

    /// <inheritdoc cref="WebSocketEndpoint.Authorization"/>
    /// <param name="authorization">The value.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="authorization"/> is <see langword="null"/>.</exception>
    public WebSocketEndpointBuilder Authorization(WebSocketAuthorization authorization) => With(Value with { Authorization = Given(authorization) });
}
