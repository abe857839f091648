using System.Globalization;
using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace DynamicConnect.AspNetCore;

/// <summary>The token of a signed webhook. Nothing in it is trusted before <see cref="Check"/> has found nothing.</summary>
internal sealed class VonageToken
{
    private const string Bearer = "Bearer ";
    private const int MaxLength = 8192;

    /// <summary>How far the clock of the platform may be ahead where a token says from when it counts.</summary>
    private static readonly TimeSpan Skew = TimeSpan.FromSeconds(30);

    private readonly JsonWebToken token;
    private readonly byte[] signature;
    private readonly string? payloadHash;
    private readonly DateTimeOffset? expires;
    private readonly DateTimeOffset? notBefore;

    private VonageToken(JsonWebToken token, DateTimeOffset issuedAt)
    {
        this.token = token;
        signature = Base64UrlEncoder.DecodeBytes(token.EncodedSignature);
        IssuedAt = issuedAt;
        Id = token.Id;
        payloadHash = Text("payload_hash");
        ApiKey = Text("api_key") ?? "";
        ApplicationId = Text("application_id") ?? "";
        expires = Time("exp");
        notBefore = Time("nbf");
    }

    public string Id { get; }

    public DateTimeOffset IssuedAt { get; }

    public string ApiKey { get; }

    public string ApplicationId { get; }

    /// <summary>What the user of a request has.</summary>
    public IEnumerable<Claim> Claims => new (string Type, string Value, string ValueType)[]
    {
        ("api_key", ApiKey, ClaimValueTypes.String),
        ("application_id", ApplicationId, ClaimValueTypes.String),
        ("jti", Id, ClaimValueTypes.String),
        ("iat", IssuedAt.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture), ClaimValueTypes.Integer64),
    }
        .Where(claim => claim.Value.Length > 0)
        .Select(claim => new Claim(claim.Type, claim.Value, claim.ValueType, token.Issuer));

    /// <summary>Finds the token of a request.</summary>
    /// <returns>The reason why there is none; <see langword="null"/> when there is.</returns>
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

    /// <summary>Reads a token.</summary>
    /// <returns>The reason why it is none; <see langword="null"/> when it is.</returns>
    public static string? TryRead(string text, out VonageToken? token)
    {
        token = null;
        try
        {
            JsonWebToken read = new(text);
            if (read.Alg != "HS256")
            {
                return "algorithm";
            }

            if (read.TryGetHeaderValue("crit", out object? _))
            {
                return "crit";
            }

            if (!read.TryGetPayloadValue("iat", out long issuedAt))
            {
                return "iat_missing";
            }

            if (string.IsNullOrEmpty(read.Id))
            {
                return "jti_missing";
            }

            token = new VonageToken(read, DateTimeOffset.FromUnixTimeSeconds(issuedAt));
            return null;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // What a stranger sends as a token fails in many ways; they all mean the same.
            return "malformed";
        }
    }

    /// <summary>Checks the token alone: signature, time, sender.</summary>
    /// <returns>The reason why it is not accepted; <see langword="null"/> when it is.</returns>
    public string? Check(VonageSignatureOptions options, DateTimeOffset now) =>
        options.KeysOf(ApiKey) is not { Length: > 0 } keys ? "api_key"
        : !IsSignedBy(keys) ? "signature"
        : IssuedAt < now - options.Tolerance || expires <= now ? "expired"
        : IssuedAt > now + options.Tolerance || notBefore > now + Skew ? "future"
        : options.ApplicationIds.Count == 0 || options.ApplicationIds.Contains(ApplicationId, StringComparer.OrdinalIgnoreCase) ? null
        : "application_id";

    /// <summary>Compares the body with its hash.</summary>
    /// <returns>The reason why they do not fit; <see langword="null"/> when they do.</returns>
    public string? CheckBody(ReadOnlySpan<byte> body) =>
        payloadHash is null ? body.IsEmpty ? null : "payload_hash_missing"
        : PayloadHash.Matches(payloadHash, PayloadHash.Of(body)) ? null
        : "payload_hash";

    /// <summary>Compares the query with its hash.</summary>
    /// <returns>The reason why they do not fit; <see langword="null"/> when they do.</returns>
    public string? CheckQuery(string query, bool allowUnhashed)
    {
        bool isFree = allowUnhashed || query.Length <= 1;
        return payloadHash is null ? isFree ? null : "payload_hash_missing"
            : PayloadHash.OfQuery(query).Any(hash => PayloadHash.Matches(payloadHash, hash)) ? null
            : isFree && PayloadHash.Matches(payloadHash, PayloadHash.Of([])) ? null
            : "payload_hash";
    }

    /// <summary>Tells whether one of several secrets has signed the token. All are tried, so that the time tells nothing.</summary>
    private bool IsSignedBy(byte[][] secrets)
    {
        Span<byte> expected = stackalloc byte[HMACSHA256.HashSizeInBytes];
        byte[] signed = Encoding.ASCII.GetBytes($"{token.EncodedHeader}.{token.EncodedPayload}");
        bool isSigned = false;
        foreach (byte[] secret in secrets)
        {
            HMACSHA256.HashData(secret, signed, expected);
            isSigned |= CryptographicOperations.FixedTimeEquals(expected, signature);
        }

        return isSigned;
    }

    private string? Text(string claim) => token.TryGetPayloadValue(claim, out string? value) ? value : null;

    private DateTimeOffset? Time(string claim) =>
        token.TryGetPayloadValue(claim, out double seconds) ? DateTimeOffset.UnixEpoch.AddSeconds(seconds) : null;
}
