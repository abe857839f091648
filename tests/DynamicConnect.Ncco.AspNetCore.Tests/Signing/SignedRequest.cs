using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace DynamicConnect.AspNetCore.Tests.Signing;

/// <summary>Signs requests as the platform does, without any code of the package under test.</summary>
internal sealed record SignedRequest
{
    public static DateTimeOffset Now { get; } = new(2026, 1, 2, 3, 4, 5, TimeSpan.Zero);

    public const string Secret = "Zq8#short";

    public string Key { get; init; } = Secret;

    public string Header { get; init; } = """{"alg":"HS256","typ":"JWT"}""";

    public string Body { get; init; } = """{"status":"busy","from":"447700900001","uuid":"a"}""";

    public string? PayloadHash { get; init; }

    public bool HasPayloadHash { get; init; } = true;

    public string Id { get; init; } = Guid.NewGuid().ToString();

    public DateTimeOffset IssuedAt { get; init; } = Now;

    public string IssuedAtName { get; init; } = "iat";

    public string ApiKey { get; init; } = "abcd1234";

    public string ApplicationId { get; init; } = "aaaaaaaa-bbbb-4ccc-8ddd-0123456789ab";

    public string Claims { get; init; } = "";

    public string Token
    {
        get
        {
            var hash = PayloadHash ?? Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Body)));
            var payload = $$"""{"{{IssuedAtName}}":{{IssuedAt.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture)}},"jti":"{{Id}}","iss":"Vonage","api_key":"{{ApiKey}}","application_id":"{{ApplicationId}}"{{(HasPayloadHash ? $",\"payload_hash\":\"{hash}\"" : "")}}{{Claims}}}""";
            var signed = $"{Encode(Encoding.UTF8.GetBytes(Header))}.{Encode(Encoding.UTF8.GetBytes(payload))}";
            return $"{signed}.{Encode(HMACSHA256.HashData(Encoding.UTF8.GetBytes(Key), Encoding.UTF8.GetBytes(signed)))}";
        }
    }

    public string Authorization => $"Bearer {Token}";

    public static string Encode(byte[] bytes) => Convert.ToBase64String(bytes).TrimEnd('=').Replace('+', '-').Replace('/', '_');
}
