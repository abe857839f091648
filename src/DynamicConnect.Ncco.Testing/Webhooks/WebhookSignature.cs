using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace DynamicConnect.Testing;

/// <summary>Signs webhooks as the platform does: with HS256 and a hash of the body or query.</summary>
/// <remarks>
/// A <see cref="VoicePlatform"/> with a <see cref="VoicePlatform.SignatureSecret"/> signs its webhooks. Use this class in tests that send
/// requests themselves.
/// </remarks>
public sealed class WebhookSignature
{
    private static readonly string Header = Encode("""{"alg":"HS256","typ":"JWT"}"""u8);

    private readonly byte[] secret;

    /// <summary>Creates a signature with a secret.</summary>
    /// <param name="secret">The signature secret of the account.</param>
    /// <exception cref="ArgumentNullException"><paramref name="secret"/> is <see langword="null"/>.</exception>
    public WebhookSignature(string secret)
    {
        ArgumentNullException.ThrowIfNull(secret);

        this.secret = Encoding.UTF8.GetBytes(secret);
    }

    /// <summary>The API key of the account. The default is <c>abcd1234</c>.</summary>
    public string ApiKey { get; init; } = "abcd1234";

    /// <summary>The id of the application. The default is <c>aaaaaaaa-bbbb-4ccc-8ddd-0123456789ab</c>.</summary>
    public string ApplicationId { get; init; } = "aaaaaaaa-bbbb-4ccc-8ddd-0123456789ab";

    /// <summary>The clock for the time of tokens. The default is the system clock.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    internal Func<string> NextId { get; init; } = () => Guid.NewGuid().ToString();

    /// <summary>Signs a POST request.</summary>
    /// <param name="body">The bytes of the body.</param>
    /// <returns>The value of the header <c>Authorization</c>: <c>Bearer</c> and a token.</returns>
    public string SignBody(ReadOnlySpan<byte> body) => Sign(body);

    /// <summary>Signs a GET request.</summary>
    /// <param name="url">The URL with its query. The token contains the hash of the query as a JSON object of strings.</param>
    /// <returns>The value of the header <c>Authorization</c>: <c>Bearer</c> and a token.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="url"/> is <see langword="null"/>.</exception>
    public string SignQuery(string url)
    {
        ArgumentNullException.ThrowIfNull(url);

        return Sign(WebhookMessage.QueryBytes(url));
    }

    private string Sign(ReadOnlySpan<byte> payload)
    {
        using MemoryStream claims = new();
        using (Utf8JsonWriter writer = new(claims))
        {
            writer.WriteStartObject();
            writer.WriteNumber("iat", Clock.GetUtcNow().ToUnixTimeSeconds());
            writer.WriteString("jti", NextId());
            writer.WriteString("iss", "Vonage");
            writer.WriteString("payload_hash", Hex(SHA256.HashData(payload)));
            writer.WriteString("api_key", ApiKey);
            writer.WriteString("application_id", ApplicationId);
            writer.WriteEndObject();
        }

        string signed = $"{Header}.{Encode(claims.ToArray())}";
        return $"Bearer {signed}.{Encode(HMACSHA256.HashData(secret, Encoding.ASCII.GetBytes(signed)))}";
    }

    private static string Encode(ReadOnlySpan<byte> bytes) =>
        Convert.ToBase64String(bytes).TrimEnd('=').Replace('+', '-').Replace('/', '_');

    private static string Hex(byte[] bytes)
    {
        StringBuilder text = new(bytes.Length * 2);
        foreach (byte value in bytes)
        {
            text.Append("0123456789abcdef"[value >> 4]).Append("0123456789abcdef"[value & 15]);
        }

        return text.ToString();
    }
}
