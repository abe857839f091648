using System.Security.Claims;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace DynamicConnect.AspNetCore.Benchmarks;

/// <summary>
/// Computes an HMAC and a hash of the usual lengths, and accepts every request. No scheme for signed webhooks can do less, so this is what
/// ASP.NET Core and the cryptography cost.
/// </summary>
internal sealed class HashingHandler(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory loggers, UrlEncoder encoder)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, loggers, encoder)
{
    public const string SchemeName = "Hashing";

    private static readonly byte[] Secret = new byte[32];
    private static readonly byte[] Token = new byte[400];
    private static readonly byte[] Body = new byte[80];

    protected override Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        _ = HMACSHA256.HashData(Secret, Token);
        _ = SHA256.HashData(Body);
        ClaimsPrincipal user = new(new ClaimsIdentity(SchemeName));
        return Task.FromResult(AuthenticateResult.Success(new AuthenticationTicket(user, SchemeName)));
    }
}
