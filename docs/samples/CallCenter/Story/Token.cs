using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace CallCenter;

/// <summary>Signs webhooks as the platform does.</summary>
internal static class Token
{
    /// <summary>Makes a token.</summary>
    public static string Sign(string secret, byte[]? body)
    {
        var claims = new Dictionary<string, object>
        {
            ["iat"] = DateTimeOffset.UtcNow.ToUnixTimeSeconds(),
            ["jti"] = Guid.NewGuid(),
            ["iss"] = "Vonage",
            ["api_key"] = "abcd1234",
            ["application_id"] = "aaaaaaaa-bbbb-4ccc-8ddd-0123456789ab",
        };
        if (body is not null)
        {
            claims["payload_hash"] = Convert.ToHexStringLower(SHA256.HashData(body));
        }

        var signed = $"{Encode("""{"alg":"HS256","typ":"JWT"}"""u8)}.{Encode(JsonSerializer.SerializeToUtf8Bytes(claims))}";
        return $"{signed}.{Encode(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.ASCII.GetBytes(signed)))}";
    }

    private static string Encode(ReadOnlySpan<byte> bytes) => Base64Url.EncodeToString(bytes);
}
