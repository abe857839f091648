using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using DynamicConnect.Declarations;

namespace DynamicConnect;

/// <summary>The NCCO that runs for the called party before the two calls are connected.</summary>
/// <remarks>
/// <see href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#phone-endpoint">The phone endpoint in the NCCO
/// reference</see>.
/// </remarks>
[Settings]
[JsonConverter(typeof(VoiceObjectConverter<OnAnswer>))]
public sealed partial record OnAnswer : VoiceObject
{
    /// <summary>Creates settings whose required properties you set in an object initializer.</summary>
    public OnAnswer()
    {
    }

    /// <summary>Creates settings with their required values.</summary>
    /// <param name="url">The URL of an NCCO that runs for the called party first.</param>
    /// <exception cref="ArgumentNullException"><paramref name="url"/> is <see langword="null"/>.</exception>
    [SetsRequiredMembers]
    public OnAnswer([StringSyntax(StringSyntaxAttribute.Uri)] string url) => Url = NotNull(url, nameof(url));

    /// <summary>The URL of an NCCO that runs for the called party first.</summary>
    /// <remarks>An absolute http or https URL. An empty string when the document doesn't contain the property.</remarks>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    [StringSyntax(StringSyntaxAttribute.Uri)]
    [Url]
    public required partial string Url { get; init; }

    /// <summary>The audio that the caller hears in the meantime.</summary>
    /// <remarks>An absolute http or https URL.</remarks>
    [StringSyntax(StringSyntaxAttribute.Uri)]
    [Url, DeprecatedAlias("ringback")]
    public partial string? RingbackTone { get; init; }
}
