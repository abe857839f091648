using System.Diagnostics.CodeAnalysis;

namespace DynamicConnect;

/// <summary>Builds a <see cref="PhoneEndpoint"/>, property by property.</summary>
public sealed class PhoneEndpointBuilder : VoiceObjectBuilder<PhoneEndpoint, PhoneEndpointBuilder>
{
    /// <summary>Begins with the required values.</summary>
    /// <param name="number"><inheritdoc cref="PhoneEndpoint.Number" path="/summary/node()"/></param>
    /// <exception cref="ArgumentNullException"><paramref name="number"/> is <see langword="null"/>.</exception>
    public PhoneEndpointBuilder(string number)
        : base(new PhoneEndpoint(number))
    {
    }

    /// <inheritdoc cref="PhoneEndpoint.DtmfAnswer"/>
    /// <param name="dtmfAnswer">The value.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="dtmfAnswer"/> is <see langword="null"/>.</exception>
    public PhoneEndpointBuilder DtmfAnswer(string dtmfAnswer) => With(Value with { DtmfAnswer = Given(dtmfAnswer) });

    /// <inheritdoc cref="PhoneEndpoint.OnAnswer"/>
    /// <param name="onAnswer">The value.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="onAnswer"/> is <see langword="null"/>.</exception>
    public PhoneEndpointBuilder OnAnswer(OnAnswer onAnswer) => With(Value with { OnAnswer = Given(onAnswer) });

    /// <inheritdoc cref="PhoneEndpoint.OnAnswer"/>
    /// <param name="url"><inheritdoc cref="DynamicConnect.OnAnswer.Url" path="/summary/node()"/></param>
    /// <param name="ringbackTone"><inheritdoc cref="DynamicConnect.OnAnswer.RingbackTone" path="/summary/node()"/></param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="url"/> is <see langword="null"/>.</exception>
    public PhoneEndpointBuilder OnAnswer([StringSyntax(StringSyntaxAttribute.Uri)] string url, [StringSyntax(StringSyntaxAttribute.Uri)] string? ringbackTone = null) =>
        OnAnswer(new OnAnswer(url) { RingbackTone = ringbackTone });

    /// <inheritdoc cref="PhoneEndpoint.Shaken"/>
    /// <param name="shaken">The value.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="shaken"/> is <see langword="null"/>.</exception>
    public PhoneEndpointBuilder Shaken(string shaken) => With(Value with { Shaken = Given(shaken) });
}
