using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using DynamicConnect.Rules;
using DynamicConnect.Wire;
using DynamicConnect.Wire.Codecs;

namespace DynamicConnect;

/// <summary>A SIP address: a URI, or a user of a Vonage SIP domain.</summary>
/// <remarks><see href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#sip-endpoint">The SIP endpoint in the NCCO reference</see>.</remarks>
[JsonConverter(typeof(VoiceObjectConverter<SipEndpoint>))]
public sealed record SipEndpoint : ConnectEndpoint
{
    private string? uri;
    private string? user;
    private string? domain;
    private JsonData? headers;
    private SipStandardHeaders? standardHeaders;

    /// <summary>An endpoint without values: it needs <see cref="Uri"/>, or <see cref="User"/> and <see cref="Domain"/>.</summary>
    public SipEndpoint()
    {
    }

    /// <summary>An endpoint with an address.</summary>
    /// <param name="uri">The address, a sip or sips URI.</param>
    /// <exception cref="ArgumentNullException"><paramref name="uri"/> is <see langword="null"/>.</exception>
    public SipEndpoint([StringSyntax(StringSyntaxAttribute.Uri)] string uri) => this.uri = Given(uri, nameof(uri));

    /// <summary>An endpoint with a user of a Vonage SIP domain.</summary>
    /// <param name="user">The user.</param>
    /// <param name="domain">The name of the domain.</param>
    /// <exception cref="ArgumentNullException"><paramref name="user"/> or <paramref name="domain"/> is <see langword="null"/>.</exception>
    public SipEndpoint(string user, string domain)
    {
        this.user = Given(user, nameof(user));
        this.domain = Given(domain, nameof(domain));
    }

    /// <summary>The address.</summary>
    /// <remarks>A sip or sips URI; not together with <see cref="User"/> and <see cref="Domain"/>.</remarks>
    [StringSyntax(StringSyntaxAttribute.Uri)]
    public string? Uri { get => uri; init => uri = value; }

    /// <summary>The user part of an address in a Vonage SIP domain.</summary>
    /// <remarks>Not blank; together with <see cref="Domain"/>, and not together with <see cref="Uri"/>.</remarks>
    public string? User { get => user; init => user = value; }

    /// <summary>The name of the Vonage SIP domain.</summary>
    /// <remarks>Not blank; together with <see cref="User"/>, and not together with <see cref="Uri"/>.</remarks>
    public string? Domain { get => domain; init => domain = value; }

    /// <summary>Headers of the SIP INVITE, each sent as <c>X-</c> and its name.</summary>
    /// <remarks>A JSON object of texts.</remarks>
    public JsonData? Headers { get => headers; init => headers = value; }

    /// <summary>Headers of the SIP INVITE that are sent under their own names.</summary>
    /// <remarks>Only User-to-User.</remarks>
    public SipStandardHeaders? StandardHeaders { get => standardHeaders; init => standardHeaders = value; }

    internal static Shape<SipEndpoint> Shape { get; } = new("type", "sip", static () => new SipEndpoint())
    {
        { "uri", Kind.Text, static x => ref x.uri, Rule.SipUri },
        { "user", Kind.Text, static x => ref x.user, Rule.NotBlank },
        { "domain", Kind.Text, static x => ref x.domain, Rule.NotBlank },
        { "headers", Kind.Json, static x => ref x.headers, Rule.JsonTexts },
        { "standardHeaders", static () => SipStandardHeaders.Shape, static x => ref x.standardHeaders, Trait.Also("standard_headers") },
        static () =>
        [
            new(Together.UriWithUser, "uri", static x => x.Uri is not null && (x.User is not null || x.Domain is not null)),
            new(Together.SipWithoutAddress, "uri", static x => x.Uri is null && x.User is null && x.Domain is null, "uri", "user", "domain"),
            new(Together.DomainWithoutUser, "user", static x => x.User is null && x.Domain is not null && x.Uri is null, "uri", "user"),
            new(Together.UserWithoutDomain, "domain", static x => x.Domain is null && x.User is not null && x.Uri is null, "uri", "domain"),
        ],
    };

    internal override Plan Plan => Shape.Plan;
}
