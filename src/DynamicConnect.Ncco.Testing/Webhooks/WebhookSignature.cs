using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace DynamicConnect.Testing;

/// <summary>Signs webhooks as the platform does: HS256, with the hash of what is sent.</summary>
internal sealed class WebhookSignature(string secret, string apiKey, string applicationId, TimeProvider clock, Func<string> nextId)
{
    private static readonly string Header = Encode("""{"alg":"HS256","typ":"JWT"}"""u8);

    /// <summary>Signs a request: its body, or without one its query.</summary>
    public string SignRequest(string url, byte[] body) => Sign(body.Length > 0 ? body : WebhookMessage.QueryBytes(url));

    /// <summary>Signs what is sent.</summary>
    public string Sign(ReadOnlySpan<byte> payload)
    {
        using MemoryStream claims = new();
        using (Utf8JsonWriter writer = new(claims))
        {
            writer.WriteStartObject();
            writer.WriteNumber("iat", clock.GetUtcNow().ToUnixTimeSeconds());
            writer.WriteString("jti", nextId());
            writer.WriteString("iss", "Vonage");
            writer.WriteString("payload_hash", Hex(SHA256.HashData(payload)));
            writer.WriteString("api_key", apiKey);
            writer.WriteString("application_id", applicationId);
            writer.WriteEndObject();
        }

        string signed = $"{Header}.{Encode(claims.ToArray())}";
        return $"Bearer {signed}.{Encode(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.ASCII.GetBytes(signed)))}";
    }

    private static string Encode(ReadOnlySpan<byte> bytes) => Convert.ToBase64String(bytes).TrimEnd('=').Replace('+', '-').Replace('/', '_');

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
