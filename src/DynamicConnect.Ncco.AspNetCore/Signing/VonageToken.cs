using System.Globalization;
using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace DynamicConnect.AspNetCore;

/// <summary>The token of a signed webhook. Nothing in it is trusted before <see cref="Check"/> has found nothing.</summary>
internal sealed class VonageToken
{
    private const string Bearer = "Bearer ";
    private const int MaxLength = 8192;

    /// <summary>How far the clock of the platform may be ahead where a token says from when it counts.</summary>
    private static readonly TimeSpan Skew = TimeSpan.FromSeconds(30);

    private readonly byte[] signed;
    private readonly byte[] signature;
    private readonly string? issuer;
    private readonly string? payloadHash;
    private readonly DateTimeOffset? expires;
    private readonly DateTimeOffset? notBefore;

    private VonageToken(string signed, string signature, JsonElement payload, DateTimeOffset issuedAt, string id)
    {
        this.signed = Encoding.ASCII.GetBytes(signed);
        this.signature = Base64UrlText.Decode(signature);
        IssuedAt = issuedAt;
        Id = id;
        issuer = Text(payload, "iss");
        payloadHash = Text(payload, "payload_hash");
        ApiKey = Text(payload, "api_key") ?? "";
        ApplicationId = Text(payload, "application_id") ?? "";
        expires = Time(payload, "exp");
        notBefore = Time(payload, "nbf");
    }

    public string Id { get; }

    public DateTimeOffset IssuedAt { get; }

    public string ApiKey { get; }

    public string ApplicationId { get; }

    /// <summary>What the user of a request has.</summary>
    public IEnumerable<Claim> Claims =>
    [
        new Claim("api_key", ApiKey, ClaimValueTypes.String, issuer),
        new Claim("application_id", ApplicationId, ClaimValueTypes.String, issuer),
        new Claim("jti", Id, ClaimValueTypes.String, issuer),
        new Claim("iat", IssuedAt.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture), ClaimValueTypes.Integer64, issuer),
    ];

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
            string[] parts = text.Split('.');
            if (parts.Length != 3)
            {
                return "malformed";
            }

            using JsonDocument header = JsonDocument.Parse(Base64UrlText.Decode(parts[0]));
            if (Text(header.RootElement, "alg") != "HS256")
            {
                return "algorithm";
            }

            if (header.RootElement.TryGetProperty("crit", out _))
            {
                return "crit";
            }

            using JsonDocument payload = JsonDocument.Parse(Base64UrlText.Decode(parts[1]));
            if (Time(payload.RootElement, "iat") is not { } issuedAt)
            {
                return "iat_missing";
            }

            if (Text(payload.RootElement, "jti") is not { Length: > 0 } id)
            {
                return "jti_missing";
            }

            token = new VonageToken(text[..text.LastIndexOf('.')], parts[2], payload.RootElement, issuedAt, id);
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
        bool isSigned = false;
        foreach (byte[] secret in secrets)
        {
            HMACSHA256.HashData(secret, signed, expected);
            isSigned |= CryptographicOperations.FixedTimeEquals(expected, signature);
        }

        return isSigned;
    }

    private static string? Text(JsonElement claims, string name) =>
        claims.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    /// <summary>A time, to the second; it throws when the claim is something else.</summary>
    private static DateTimeOffset? Time(JsonElement claims, string name) =>
        claims.TryGetProperty(name, out JsonElement value) ? DateTimeOffset.FromUnixTimeSeconds((long)Math.Floor(value.GetDouble())) : null;
}
