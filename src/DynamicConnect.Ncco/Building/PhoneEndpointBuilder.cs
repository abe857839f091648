using System.Diagnostics.CodeAnalysis;
using DynamicConnect.Declarations;

namespace DynamicConnect;

/// <summary>Builds a <see cref="PhoneEndpoint"/>.</summary>
[BuilderOf(typeof(PhoneEndpoint))]
public sealed partial class PhoneEndpointBuilder : VoiceObjectBuilder<PhoneEndpoint, PhoneEndpointBuilder>
{
    /// <summary>Creates a builder with the required values.</summary>
    /// <param name="number"><inheritdoc cref="PhoneEndpoint.Number" path="/summary/node()"/></param>
    /// <exception cref="ArgumentNullException"><paramref name="number"/> is <see langword="null"/>.</exception>
    public PhoneEndpointBuilder(string number)
        : base(new PhoneEndpoint(number))
    {
    }

    /// <inheritdoc cref="PhoneEndpoint.OnAnswer"/>
    /// <param name="url"><inheritdoc cref="DynamicConnect.OnAnswer.Url" path="/summary/node()"/></param>
    /// <param name="ringbackTone"><inheritdoc cref="DynamicConnect.OnAnswer.RingbackTone" path="/summary/node()"/></param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="url"/> is <see langword="null"/>.</exception>
    public PhoneEndpointBuilder OnAnswer(
        [StringSyntax(StringSyntaxAttribute.Uri)] string url,
        [StringSyntax(StringSyntaxAttribute.Uri)] string? ringbackTone = null) =>
        OnAnswer(new OnAnswer(url) { RingbackTone = ringbackTone });
}
