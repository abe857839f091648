using DynamicConnect.Declarations;

namespace DynamicConnect;

/// <summary>Builds a <see cref="SipEndpoint"/>.</summary>
[BuilderOf(typeof(SipEndpoint))]
public sealed partial class SipEndpointBuilder : VoiceObjectBuilder<SipEndpoint, SipEndpointBuilder>
{
    /// <summary>Creates a builder without values.</summary>
    public SipEndpointBuilder()
        : base(new SipEndpoint())
    {
    }

    /// <inheritdoc cref="SipStandardHeaders.UserToUser"/>
    /// <param name="userToUser">The value.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="userToUser"/> is <see langword="null"/>.</exception>
    public SipEndpointBuilder UserToUser(string userToUser) => StandardHeaders(new SipStandardHeaders { UserToUser = NotNull(userToUser) });
}
