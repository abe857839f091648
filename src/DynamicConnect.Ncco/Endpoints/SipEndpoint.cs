using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using DynamicConnect.Contracts;
using DynamicConnect.Declarations;
using DynamicConnect.Rules;

namespace DynamicConnect;

/// <summary>A SIP address: a URI, or a user of a Vonage SIP domain.</summary>
/// <remarks>
/// <see href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#sip-endpoint">The SIP endpoint in the NCCO reference</see>.
/// </remarks>
[ConnectEndpoint("sip")]
[SchemaCondition("""{"not":{"anyOf":[{"required":["uri","user"]},{"required":["uri","domain"]}]}}""")]
[SchemaCondition("""{"anyOf":[{"required":["uri"]},{"required":["user","domain"]}]}""")]
[JsonConverter(typeof(VoiceObjectConverter<SipEndpoint>))]
public sealed partial record SipEndpoint : ConnectEndpoint
{
    /// <summary>Creates an empty endpoint. Set <see cref="Uri"/>, or <see cref="User"/> and <see cref="Domain"/>.</summary>
    public SipEndpoint()
    {
    }

    /// <summary>Creates an endpoint with an address.</summary>
    /// <param name="uri">The address, a sip or sips URI.</param>
    /// <exception cref="ArgumentNullException"><paramref name="uri"/> is <see langword="null"/>.</exception>
    public SipEndpoint([StringSyntax(StringSyntaxAttribute.Uri)] string uri) => this.uri = NotNull(uri, nameof(uri));

    /// <summary>Creates an endpoint for a user of a Vonage SIP domain.</summary>
    /// <param name="user">The user.</param>
    /// <param name="domain">The name of the domain.</param>
    /// <exception cref="ArgumentNullException"><paramref name="user"/> or <paramref name="domain"/> is <see langword="null"/>.</exception>
    public SipEndpoint(string user, string domain)
    {
        this.user = NotNull(user, nameof(user));
        this.domain = NotNull(domain, nameof(domain));
    }

    /// <summary>The address.</summary>
    /// <remarks>
    /// A sip or sips URI without control characters, even escaped ones; can't be combined with <see cref="User"/> and
    /// <see cref="Domain"/>.
    /// </remarks>
    [StringSyntax(StringSyntaxAttribute.Uri)]
    [SipUri]
    public partial string? Uri { get; init; }

    /// <summary>The user part of an address in a Vonage SIP domain.</summary>
    /// <remarks>
    /// Not blank, without control characters; requires <see cref="Domain"/>, and can't be combined with <see cref="Uri"/>.
    /// </remarks>
    [NotBlank, NoControlCharacters]
    public partial string? User { get; init; }

    /// <summary>The name of the Vonage SIP domain.</summary>
    /// <remarks>
    /// Not blank, without control characters; requires <see cref="User"/>, and can't be combined with <see cref="Uri"/>.
    /// </remarks>
    [NotBlank, NoControlCharacters]
    public partial string? Domain { get; init; }

    /// <summary>Custom headers of the SIP INVITE. Each is sent with <c>X-</c> in front of its name.</summary>
    /// <remarks>A JSON object whose values are strings without control characters; each name is a token as in RFC 3261.</remarks>
    [SipHeaders]
    public partial JsonData? Headers { get; init; }

    /// <summary>Standard headers of the SIP INVITE, which are sent without <c>X-</c>.</summary>
    /// <remarks>Only User-to-User.</remarks>
    [Alias("standard_headers")]
    public partial SipStandardHeaders? StandardHeaders { get; init; }

    private static CrossPropertyRule<SipEndpoint>[] CrossPropertyRules =>
    [
        new(
            new Rule("NCCO3010"),
            "uri",
            static x => x.Uri is not null && (x.User is not null || x.Domain is not null),
            "uri can't be used together with user or domain. Write uri alone, or user and domain."),
        new(
            new Rule("NCCO3011"),
            "uri",
            static x => x.Uri is null && x.User is null && x.Domain is null,
            "uri is required, but missing. Write uri, or user and domain.",
            "uri",
            "user",
            "domain"),
        new(
            new Rule("NCCO3011"),
            "user",
            static x => x.User is null && x.Domain is not null && x.Uri is null,
            "user is required with domain, but missing. Write both, or uri alone.",
            "uri",
            "user"),
        new(
            new Rule("NCCO3011"),
            "domain",
            static x => x.Domain is null && x.User is not null && x.Uri is null,
            "domain is required with user, but missing. Write both, or uri alone.",
            "uri",
            "domain"),
    ];
}
