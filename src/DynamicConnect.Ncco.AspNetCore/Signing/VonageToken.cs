using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace DynamicConnect.AspNetCore;

/// <summary>The token of a signed webhook. Nothing in it is trusted before <see cref="IsSignedBy"/> holds.</summary>
internal sealed class VonageToken
{
    private const string Scheme = "Bearer ";
    private const int MaxLength = 8192;

    private readonly JsonWebToken token;
    private readonly byte[] signature;
    private readonly string? payloadHash;

    private VonageToken(JsonWebToken token, DateTimeOffset issuedAt)
    {
        this.token = token;
        signature = Base64UrlEncoder.DecodeBytes(token.EncodedSignature);
        IssuedAt = issuedAt;
        Id = token.Id;
        payloadHash = Text("payload_hash");
        ApiKey = Text("api_key") ?? "";
        ApplicationId = Text("application_id") ?? "";
    }

    public string Id { get; }

    public DateTimeOffset IssuedAt { get; }

    public string ApiKey { get; }

    public string ApplicationId { get; }

    /// <summary>Reads the token of a request.</summary>
    /// <returns>The reason why there is none; <see langword="null"/> when there is.</returns>
    public static string? TryRead(HttpRequest request, out VonageToken? token)
    {
        token = null;
        StringValues headers = request.Headers.Authorization;
        if (headers.Count != 1 || headers[0] is not { } header)
        {
            return headers.Count == 0 ? "missing" : "headers";
        }

        if (header.Length > MaxLength)
        {
            return "token_length";
        }

        if (!header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase))
        {
            return "scheme";
        }

        return Read(header[Scheme.Length..].Trim(), out token);
    }

    /// <summary>Tells whether one of several secrets has signed the token. All are tried, so that the time tells nothing.</summary>
    public bool IsSignedBy(byte[][] secrets)
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

    /// <summary>Compares the body with its hash.</summary>
    /// <returns>The reason why they do not fit; <see langword="null"/> when they do.</returns>
    public string? CheckBody(ReadOnlySpan<byte> body)
    {
        if (payloadHash is null)
        {
            return body.IsEmpty ? null : "payload_hash_missing";
        }

        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(body, hash);
        ReadOnlySpan<byte> expected = Encoding.ASCII.GetBytes(Convert.ToHexString(hash));
        return CryptographicOperations.FixedTimeEquals(expected, Encoding.ASCII.GetBytes(payloadHash.ToUpperInvariant())) ? null : "payload_hash";
    }

    private static string? Read(string text, out VonageToken? token)
    {
        token = null;
        try
        {
            JsonWebToken read = new(text);
            if (read.Alg != "HS256")
            {
                return "algorithm";
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

    private string? Text(string claim) => token.TryGetPayloadValue(claim, out string? value) ? value : null;
}
