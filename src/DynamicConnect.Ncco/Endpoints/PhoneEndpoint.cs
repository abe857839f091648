using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using DynamicConnect.Declarations;

namespace DynamicConnect;

/// <summary>A telephone number.</summary>
/// <remarks>
/// <see href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#phone-endpoint">The phone endpoint in the NCCO
/// reference</see>.
/// </remarks>
[ConnectEndpoint("phone")]
[JsonConverter(typeof(VoiceObjectConverter<PhoneEndpoint>))]
public sealed partial record PhoneEndpoint : ConnectEndpoint
{
    /// <summary>Creates an endpoint whose required properties you set in an object initializer.</summary>
    public PhoneEndpoint()
    {
    }

    /// <summary>Creates an endpoint with its required values.</summary>
    /// <param name="number">The telephone number.</param>
    /// <exception cref="ArgumentNullException"><paramref name="number"/> is <see langword="null"/>.</exception>
    [SetsRequiredMembers]
    public PhoneEndpoint(string number) => Number = NotNull(number, nameof(number));

    /// <summary>The telephone number.</summary>
    /// <remarks>
    /// E.164: 7 to 15 digits, country code first, without <c>+</c>. An empty string when the document doesn't contain the property.
    /// </remarks>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    [E164]
    public required partial string Number { get; init; }

    /// <summary>The keys that are sent when the call is answered, to dial an extension, for example.</summary>
    /// <remarks><c>0</c> to <c>9</c>, <c>*</c>, <c>#</c>, and <c>p</c> for a pause of 500 milliseconds.</remarks>
    [BlankHasNoEffect, DtmfKeys]
    public partial string? DtmfAnswer { get; init; }

    /// <summary>The NCCO that runs for the called party before the two calls are connected.</summary>
    /// <remarks>Vonage connects the calls at once when it is not set.</remarks>
    public partial OnAnswer? OnAnswer { get; init; }

    /// <summary>The STIR/SHAKEN identity header that attests the caller ID.</summary>
    /// <remarks><c>JWT;info=&lt;url&gt;;alg=ES256;ppt="shaken"</c>.</remarks>
    [Shaken]
    public partial string? Shaken { get; init; }
}
