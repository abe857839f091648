using System.Globalization;
using System.Security.Claims;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace DynamicConnect.AspNetCore;

/// <summary>The token of a signed webhook. Its claims cannot be trusted until <see cref="Check"/> returns <see langword="null"/>.</summary>
internal sealed partial class VonageToken
{
    private const string Bearer = "Bearer ";
    private const int MaxLength = 8192;

    /// <summary>How far the claim <c>nbf</c> may be in the future, because clocks differ.</summary>
    private static readonly TimeSpan Skew = TimeSpan.FromSeconds(30);

    private readonly byte[] signed;
    private readonly byte[] signature;
    private string? issuer;
    private string? payloadHash;
    private DateTimeOffset? issuedAt;
    private DateTimeOffset? expires;
    private DateTimeOffset? notBefore;

    private VonageToken(byte[] signed, byte[] signature)
    {
        this.signed = signed;
        this.signature = signature;
    }

    public string Id { get; private set; } = "";

    public DateTimeOffset IssuedAt => issuedAt ?? default;

    public string ApiKey { get; private set; } = "";

    public string ApplicationId { get; private set; } = "";

    /// <summary>The claims of the user who represents the sender.</summary>
    public IEnumerable<Claim> Claims =>
    [
        new Claim("api_key", ApiKey, ClaimValueTypes.String, issuer),
        new Claim("application_id", ApplicationId, ClaimValueTypes.String, issuer),
        new Claim("jti", Id, ClaimValueTypes.String, issuer),
        new Claim("iat", IssuedAt.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture), ClaimValueTypes.Integer64, issuer),
    ];

    /// <summary>Finds the token of a request.</summary>
    /// <returns>The reason why there is none, or <see langword="null"/> if there is one.</returns>
    public static string? TryGetText(HttpRequest request, out string text)
    {
        text = "";
        StringValues headers = request.Headers.Authorization;
        if (headers.Count != 1 || headers[0] is not { } header)
        {
            return headers.Count == 0 ? "missing" : "headers";
        }

        if (header.Length > MaxLength)
        {
            return "token_length";
        }

        if (!header.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase))
        {
            return "scheme";
        }

        text = header[Bearer.Length..].Trim();
        return null;
    }

    /// <summary>Checks the token by itself: its signature, its times and its sender.</summary>
    /// <returns>The reason why it is not accepted, or <see langword="null"/> if it is.</returns>
    public string? Check(VonageSignatureOptions options, DateTimeOffset now) =>
        options.KeysOf(ApiKey) is not { Length: > 0 } keys ? "api_key"
        : !IsSignedBy(keys) ? "signature"
        : IssuedAt < now - options.Tolerance || expires <= now ? "expired"
        : IssuedAt > now + options.Tolerance || notBefore > now + Skew ? "future"
        : options.ApplicationIds.Count == 0 || options.ApplicationIds.Contains(ApplicationId, StringComparer.OrdinalIgnoreCase) ? null
        : "application_id";

    /// <summary>Compares the body with its hash.</summary>
    /// <returns>The reason why they do not match, or <see langword="null"/> if they do.</returns>
    public string? CheckBody(ReadOnlySpan<byte> body) =>
        payloadHash is null ? body.IsEmpty ? null : "payload_hash_missing"
        : PayloadHash.Of(body).Equals(payloadHash, StringComparison.OrdinalIgnoreCase) ? null
        : "payload_hash";

    /// <summary>Compares the query with its hash.</summary>
    /// <returns>The reason why they do not match, or <see langword="null"/> if they do.</returns>
    public string? CheckQuery(string query, bool allowUnhashed)
    {
        bool isFree = allowUnhashed || query.Length <= 1;
        return payloadHash is null ? isFree ? null : "payload_hash_missing"
            : PayloadHash.OfQuery(query).Contains(payloadHash, StringComparer.OrdinalIgnoreCase) ? null
            : isFree && PayloadHash.Of([]).Equals(payloadHash, StringComparison.OrdinalIgnoreCase) ? null
            : "payload_hash";
    }

    /// <summary>Whether one of the secrets has signed the token. All are tried, so that the time taken does not reveal which one.</summary>
    private bool IsSignedBy(byte[][] secrets)
    {
        Span<byte> expected = stackalloc byte[HMACSHA256.HashSizeInBytes];
        bool isSigned = false;
        foreach (byte[] secret in secrets)
        {
            HMACSHA256.HashData(secret, signed, expected);
            isSigned |= CryptographicOperations.FixedTimeEquals(expected, signature);
        }

        return isSigned;
    }
}
