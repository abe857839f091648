using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.WebUtilities;

namespace DynamicConnect.AspNetCore;

/// <summary>Signs requests as the platform does, for tests of your application.</summary>
public static class VonageSignature
{
    /// <summary>Signs the body of a request, or the query of a GET or HEAD request.</summary>
    /// <param name="request">The complete request. Its <c>Authorization</c> header is replaced.</param>
    /// <param name="secret">The signature secret.</param>
    /// <param name="apiKey">The claim <c>api_key</c>.</param>
    /// <param name="applicationId">The claim <c>application_id</c>.</param>
    /// <param name="issuedAt">The claim <c>iat</c>. The default is the current time.</param>
    /// <param name="tokenId">The claim <c>jti</c>. The default is a new id. To sign a retry, pass the id of the first request.</param>
    /// <returns>The same request.</returns>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="request"/> or <paramref name="secret"/> is <see langword="null"/>.
    /// </exception>
    public static HttpRequestMessage Sign(
        HttpRequestMessage request,
        string secret,
        string apiKey = "abcd1234",
        string applicationId = "aaaaaaaa-bbbb-4ccc-8ddd-0123456789ab",
        DateTimeOffset? issuedAt = null,
        string? tokenId = null)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(secret);

        using MemoryStream claims = new();
        using (Utf8JsonWriter json = new(claims))
        {
            json.WriteStartObject();
            json.WriteNumber("iat", (issuedAt ?? DateTimeOffset.UtcNow).ToUnixTimeSeconds());
            json.WriteString("jti", tokenId ?? Guid.NewGuid().ToString());
            json.WriteString("iss", "Vonage");
            json.WriteString("payload_hash", HashOf(request));
            json.WriteString("api_key", apiKey);
            json.WriteString("application_id", applicationId);
            json.WriteEndObject();
        }

        string header = WebEncoders.Base64UrlEncode("""{"alg":"HS256","typ":"JWT"}"""u8);
        string signed = $"{header}.{WebEncoders.Base64UrlEncode(claims.ToArray())}";
        byte[] signature = HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.ASCII.GetBytes(signed));
        request.Headers.Authorization = new("Bearer", $"{signed}.{WebEncoders.Base64UrlEncode(signature)}");
        return request;
    }

    private static string HashOf(HttpRequestMessage request)
    {
        if (request.Method == HttpMethod.Get || request.Method == HttpMethod.Head)
        {
            string url = request.RequestUri?.OriginalString.Split('#')[0] ?? "";
            int mark = url.IndexOf('?', StringComparison.Ordinal);
            return Lower(PayloadHash.OfQuery(mark < 0 ? "" : url[mark..]).First());
        }

        using MemoryStream body = new();
        request.Content?.CopyTo(body, null, CancellationToken.None);
        return Lower(PayloadHash.Of(body.ToArray()));
    }

    private static string Lower(string hex) =>
        string.Create(hex.Length, hex, static (lower, upper) => upper.AsSpan().ToLowerInvariant(lower));
}
