using System.Diagnostics.CodeAnalysis;

namespace DynamicConnect;

/// <summary>Builds a <see cref="SipEndpoint"/>, property by property.</summary>
public sealed class SipEndpointBuilder : VoiceObjectBuilder<SipEndpoint, SipEndpointBuilder>
{
    /// <summary>Begins without values.</summary>
    public SipEndpointBuilder()
        : base(new SipEndpoint())
    {
    }

    /// <inheritdoc cref="SipEndpoint.Uri"/>
    /// <param name="uri">The value.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="uri"/> is <see langword="null"/>.</exception>
    public SipEndpointBuilder Uri([StringSyntax(StringSyntaxAttribute.Uri)] string uri) => With(Value with { Uri = Given(uri) });

    /// <inheritdoc cref="SipEndpoint.User"/>
    /// <param name="user">The value.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="user"/> is <see langword="null"/>.</exception>
    public SipEndpointBuilder User(string user) => With(Value with { User = Given(user) });

    /// <inheritdoc cref="SipEndpoint.Domain"/>
    /// <param name="domain">The value.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="domain"/> is <see langword="null"/>.</exception>
    public SipEndpointBuilder Domain(string domain) => With(Value with { Domain = Given(domain) });

    /// <inheritdoc cref="SipEndpoint.Headers"/>
    /// <param name="headers">The value.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="headers"/> is <see langword="null"/>.</exception>
    public SipEndpointBuilder Headers(JsonData headers) => With(Value with { Headers = Given(headers) });

    /// <inheritdoc cref="SipEndpoint.StandardHeaders"/>
    /// <param name="standardHeaders">The value.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="standardHeaders"/> is <see langword="null"/>.</exception>
    public SipEndpointBuilder StandardHeaders(SipStandardHeaders standardHeaders) => With(Value with { StandardHeaders = Given(standardHeaders) });

    /// <inheritdoc cref="SipStandardHeaders.UserToUser"/>
    /// <param name="userToUser">The value.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="userToUser"/> is <see langword="null"/>.</exception>
    public SipEndpointBuilder UserToUser(string userToUser) => StandardHeaders(new SipStandardHeaders { UserToUser = Given(userToUser) });
}
