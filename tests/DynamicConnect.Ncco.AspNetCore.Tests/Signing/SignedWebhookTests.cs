using System.Net;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Logging;

namespace DynamicConnect.AspNetCore.Tests.Signing;

public sealed class SignedWebhookTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Request_Signed_ReachesTheHandlerWithItsBody(bool isOnKestrel)
    {
        await using var host = await SignedHost.StartAsync(isOnKestrel);

        foreach (var path in SignedHost.Paths)
        {
            var request = new SignedRequest();
            using var response = await host.SendAsync(path, request);

            (await response.Content.ReadAsStringAsync()).Should().Be($"447700900001|{request.Body}");
        }
    }

    [Theory]
    [InlineData("?to=447700900001&from=447700900000", """{"to":"447700900001","from":"447700900000"}""")]
    [InlineData("?status=busy&from=447700900001", """{"status":"busy","from":"447700900001"}""")]
    [InlineData("?from=a%20b+c&x", """{"from":"a b c","x":""}""")]
    [InlineData("?from=%22%5C%0A%09&x=/%3C%3E%26'", """{"from":"\"\\\n\t","x":"/<>&'"}""")]
    [InlineData("?from=Zo%C3%AB&dtmf=%7B%22digits%22%3A%221%22%7D", """{"from":"Zoë","dtmf":"{\"digits\":\"1\"}"}""")]
    [InlineData("?from=Zo%C3%AB%F0%9F%98%80", """{"from":"Zo\u00eb\ud83d\ude00"}""")]
    [InlineData("", "{}")]
    public async Task Request_WithGet_IsAcceptedWithTheHashOfItsParameters(string query, string hashed)
    {
        await using var host = await SignedHost.StartAsync();

        foreach (var path in SignedHost.Paths)
        {
            using var response = await host.GetAsync(path, query, new SignedRequest { Body = hashed });
            response.StatusCode.Should().Be(HttpStatusCode.OK);
            using var changed = await host.GetAsync(path, $"{(query.Length == 0 ? "?" : query)}&to=447700900009", new SignedRequest { Body = hashed });
            changed.StatusCode.Should().Be(HttpStatusCode.Unauthorized);
        }
    }

    [Theory]
    [InlineData(true, "?from=447700900001", HttpStatusCode.Unauthorized, HttpStatusCode.OK)]
    [InlineData(false, "?from=447700900001", HttpStatusCode.Unauthorized, HttpStatusCode.OK)]
    [InlineData(true, "", HttpStatusCode.OK, HttpStatusCode.OK)]
    [InlineData(false, "", HttpStatusCode.OK, HttpStatusCode.OK)]
    [InlineData(false, "?", HttpStatusCode.OK, HttpStatusCode.OK)]
    public async Task Request_WithGetWithoutHashOfItsQuery_IsAcceptedWhereTheOptionSaysSo(bool isHashOfNothing, string query, HttpStatusCode strict, HttpStatusCode lax)
    {
        foreach (var (option, status) in new[] { ("false", strict), ("true", lax) })
        {
            (await StatusAsync(option)).Should().Be(status);
        }

        async Task<HttpStatusCode> StatusAsync(string option)
        {
            await using var host = await SignedHost.StartAsync(settings: ("Vonage:Signature:AllowUnhashedQuery", option));
            using var response = await host.GetAsync("/signed", query, new SignedRequest { Body = "", HasPayloadHash = isHashOfNothing });
            return response.StatusCode;
        }
    }

    [Theory]
    [InlineData("false")]
    [InlineData("true")]
    public async Task Request_WithGet_DoesNotTakeTheTokenOfAPost(string option)
    {
        await using var host = await SignedHost.StartAsync(settings: ("Vonage:Signature:AllowUnhashedQuery", option));

        using var response = await host.GetAsync("/signed", "?status=busy", new SignedRequest());

        response.StatusCode.Should().Be(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public Task Request_AlteredBody_IsRefused() => RefusedAsync("payload_hash", x => x, body: """{"status":"busy","from":"447700900002","uuid":"a"}""");

    [Fact]
    public Task Request_CutBody_IsRefused() => RefusedAsync("payload_hash", x => x, body: "");

    [Fact]
    public Task Request_AlteredHash_IsRefused() => RefusedAsync("payload_hash", x => x with { PayloadHash = new string('0', 64) });

    [Fact]
    public Task Request_ShortHash_IsRefused() => RefusedAsync("payload_hash", x => x with { PayloadHash = "" });

    [Fact]
    public Task Request_WithoutHash_IsRefused() => RefusedAsync("payload_hash_missing", x => x with { HasPayloadHash = false });

    [Fact]
    public Task Request_WrongSecret_IsRefused() => RefusedAsync("signature", x => x with { Key = "another secret" });

    [Fact]
    public Task Request_AlteredClaims_IsRefused() => RefusedAsync("signature", x => x, x =>
    {
        var parts = x.Token.Split('.');
        var claims = new SignedRequest { ApiKey = "00000000", Body = x.Body }.Token.Split('.')[1];
        return [$"Bearer {parts[0]}.{claims}.{parts[2]}"];
    });

    [Fact]
    public Task Request_AlgNone_IsRefused() => RefusedAsync("algorithm", x => x with { Header = """{"alg":"none"}""" }, x => [$"Bearer {x.Token.Split('.')[0]}.{x.Token.Split('.')[1]}."]);

    [Fact]
    public Task Request_AlgNoneWithSignature_IsRefused() => RefusedAsync("algorithm", x => x with { Header = """{"alg":"none"}""" });

    [Fact]
    public Task Request_Rs256_IsRefused() => RefusedAsync("algorithm", x => x with { Header = """{"alg":"RS256","typ":"JWT"}""" }, x =>
    {
        using var rsa = RSA.Create(2048);
        var signed = x.Token[..x.Token.LastIndexOf('.')];
        return [$"Bearer {signed}.{SignedRequest.Encode(rsa.SignData(Encoding.ASCII.GetBytes(signed), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1))}"];
    });

    [Fact]
    public Task Request_OtherHmac_IsRefused() => RefusedAsync("algorithm", x => x with { Header = """{"alg":"HS512","typ":"JWT"}""" });

    [Fact]
    public Task Request_Expired_IsRefused() => RefusedAsync("expired", x => x with { IssuedAt = SignedRequest.Now.AddSeconds(-301) });

    [Fact]
    public Task Request_FromTheFuture_IsRefused() => RefusedAsync("future", x => x with { IssuedAt = SignedRequest.Now.AddSeconds(301) });

    [Fact]
    public Task Request_WithoutToken_IsRefused() => RefusedAsync("missing", x => x, _ => [null]);

    [Fact]
    public Task Request_TwoHeaders_IsRefused() => RefusedAsync("headers", x => x, x => [x.Authorization, x.Authorization]);

    [Fact]
    public Task Request_TwoTokensInAHeader_IsRefused() => RefusedAsync("malformed", x => x, x => [$"{x.Authorization}, {x.Authorization}"]);

    [Fact]
    public Task Request_MegabytesOfToken_IsRefused() => RefusedAsync("token_length", x => x, x => [$"Bearer {new string('a', 3 * 1024 * 1024)}"]);

    [Fact]
    public Task Request_OtherScheme_IsRefused() => RefusedAsync("scheme", x => x, x => [$"Basic {x.Token}"]);

    [Fact]
    public Task Request_SchemeAlone_IsRefused() => RefusedAsync("scheme", x => x, _ => ["Bearer "]);

    [Theory]
    [InlineData("Bearer x")]
    [InlineData("Bearer a.b.c")]
    [InlineData("Bearer ..")]
    [InlineData("Bearer a.b.c.d.e")]
    [InlineData("Bearer eyJhbGciOiJIUzI1NiJ9.W10.AAAA")]
    [InlineData("Bearer eyJhbGciOiJIUzI1NiJ9.bnVsbA.AAAA")]
    public Task Request_MalformedToken_IsRefused(string authorization) => RefusedAsync("malformed", x => x, _ => [authorization]);

    [Theory]
    [InlineData("\"iat\":null", "malformed")]
    [InlineData("\"iat\":\"never\"", "malformed")]
    [InlineData("\"iat\":1e300", "malformed")]
    [InlineData("\"iat\":-9000000000000000000", "malformed")]
    [InlineData("\"jti\":\"\"", "jti_missing")]
    [InlineData("\"jti\":null", "jti_missing")]
    public Task Request_WithoutNeededClaims_IsRefused(string claim, string reason) => RefusedAsync(reason, x => x with { Claims = $",{claim}" });

    [Theory]
    [InlineData("\"exp\":1767323044", "expired")]
    [InlineData("\"exp\":1767323045", "expired")]
    [InlineData("\"exp\":1.5", "expired")]
    [InlineData("\"nbf\":1767323076", "future")]
    public Task Request_OutsideItsOwnTime_IsRefused(string claim, string reason) => RefusedAsync(reason, x => x with { Claims = $",{claim}" });

    [Theory]
    [InlineData("\"exp\":1767323046")]
    [InlineData("\"nbf\":1767323045")]
    [InlineData("\"nbf\":1767323075")]
    public async Task Request_WithinItsOwnTime_IsAccepted(string claim)
    {
        await using var host = await SignedHost.StartAsync();

        using var response = await host.SendAsync("/signed", new SignedRequest { Claims = $",{claim}" });

        response.StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("exp", "\"soon\"")]
    [InlineData("nbf", "{}")]
    public Task Request_WithATimeThatIsNone_IsRefused(string claim, string value) => RefusedAsync("malformed", x => x with { Claims = $",\"{claim}\":{value}" });

    [Fact]
    public Task Request_WithCriticalHeaders_IsRefused() => RefusedAsync("crit", x => x with { Header = """{"alg":"HS256","typ":"JWT","crit":["exp"],"exp":1}""" });

    [Fact]
    public Task Request_WithCriticalHeadersTwice_IsRefused() =>
        RefusedAsync("crit", x => x with { Header = """{"alg":"HS256","crit":["exp"],"crit":["exp"],"exp":1}""" });

    [Fact]
    public Task Request_WithoutAlgorithm_IsRefused() => RefusedAsync("algorithm", x => x with { Header = """{"typ":"JWT"}""" });

    [Fact]
    public async Task Request_WithNestedClaims_HasItsOwnOnly()
    {
        await using var host = await SignedHost.StartAsync();

        using var response = await host.SendAsync("/signed", new SignedRequest { Claims = ""","x":{"iat":1,"jti":"","payload_hash":""}""" });

        response.StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Request_WithoutBodyAndHash_IsAccepted()
    {
        await using var host = await SignedHost.StartAsync();

        using var response = await host.SendAsync("/signed", new SignedRequest { Body = "", HasPayloadHash = false });

        response.StatusCode.Should().NotBe(HttpStatusCode.Unauthorized);
    }

    [Theory]
    [InlineData(false, "payload_hash_missing")]
    [InlineData(true, "payload_hash")]
    public async Task Request_WithGetAndNoHashOfTheQuery_IsRefusedWithTheReason(bool hasPayloadHash, string reason)
    {
        await using var host = await SignedHost.StartAsync();

        using var response = await host.GetAsync("/signed", "?from=1", new SignedRequest { HasPayloadHash = hasPayloadHash });

        response.StatusCode.Should().Be(HttpStatusCode.Unauthorized);
        host.Log.Own.Where(x => x.Level == LogLevel.Warning).Select(x => x["Reason"]).Should().Equal(reason);
    }

    [Fact]
    public Task Request_WithoutTime_IsRefused() => RefusedAsync("iat_missing", x => x with { IssuedAtName = "at" });

    [Fact]
    public async Task Request_Replayed_IsRefused()
    {
        await using var host = await SignedHost.StartAsync();
        var request = new SignedRequest();
        using var first = await host.SendAsync("/signed", request);
        first.StatusCode.Should().Be(HttpStatusCode.OK);

        foreach (var path in SignedHost.Paths)
        {
            using var second = await host.SendAsync(path, request);
            second.StatusCode.Should().Be(HttpStatusCode.Unauthorized);
        }

        host.Log.Own.Where(x => x.Level == LogLevel.Warning).Select(x => x["Reason"]).Should().Equal("replay", "replay");
    }

    [Theory]
    [InlineData(-300)]
    [InlineData(300)]
    public async Task Request_AtTheEdgeOfTheTolerance_IsTaken(int seconds)
    {
        await using var host = await SignedHost.StartAsync();

        using var response = await host.SendAsync("/signed", new SignedRequest { IssuedAt = SignedRequest.Now.AddSeconds(seconds) });

        response.StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Request_ReplayedAsLateAsItIsValid_IsRefused()
    {
        var time = new SettableTime();
        await using var host = await SignedHost.StartAsync(time: time);
        var request = new SignedRequest { IssuedAt = SignedRequest.Now.AddSeconds(300) };
        using var first = await host.SendAsync("/signed", request);
        time.Now = SignedRequest.Now.AddSeconds(600);

        using var second = await host.SendAsync("/signed", request);

        (first.StatusCode, second.StatusCode).Should().Be((HttpStatusCode.OK, HttpStatusCode.Unauthorized));
    }

    [Fact]
    public async Task Request_TooLongBody_Is413AfterTheTokenAlone()
    {
        await using var host = await SignedHost.StartAsync();
        var body = new string(' ', 70_000);

        using var genuine = await host.SendAsync("/signed", new SignedRequest { Body = body });
        using var stranger = await host.SendAsync("/signed", new SignedRequest { Body = body, Key = "x" });

        (genuine.StatusCode, stranger.StatusCode).Should().Be((HttpStatusCode.RequestEntityTooLarge, HttpStatusCode.Unauthorized));
    }

    [Fact]
    public async Task Log_OfAnything_HasNoSecretTokenOrNumber()
    {
        await using var host = await SignedHost.StartAsync();
        SignedRequest[] requests = [new(), new() { Key = "another secret" }, new() { PayloadHash = "" }, new() { IssuedAt = DateTimeOffset.UnixEpoch }];
        foreach (var request in requests)
        {
            using var response = await host.SendAsync("/signed", request);
            using var again = await host.SendAsync("/mvc/signed", request);
        }

        string[] secret = [SignedRequest.Secret, "another secret", "447700900001", "abcd1234", .. requests.SelectMany(x => x.Token.Split('.')), .. requests.Select(x => x.Id)];
        host.Log.Own.Should().HaveCountGreaterThan(6);
        host.Log.Own.SelectMany(x => (x.State ?? []).Select(y => $"{y.Value}").Append(x.Message))
            .Where(x => secret.Any(x.Contains)).Should().BeEmpty();
    }

    private static async Task RefusedAsync(string reason, Func<SignedRequest, SignedRequest> alter, Func<SignedRequest, string?[]>? authorization = null, string? body = null)
    {
        await using var host = await SignedHost.StartAsync();
        foreach (var path in SignedHost.Paths)
        {
            var request = alter(new SignedRequest());
            using var response = await host.SendAsync(path, request, body, authorization?.Invoke(request) ?? [request.Authorization]);

            response.StatusCode.Should().Be(HttpStatusCode.Unauthorized);
            (await response.Content.ReadAsByteArrayAsync()).Should().BeEmpty();
            response.Headers.WwwAuthenticate.ToString().Should().Be("Bearer");
        }

        host.Log.Own.Where(x => x.Level >= LogLevel.Information).Select(x => (x.Id.Id, x.Id.Name, x["Reason"])).Should().Equal(SignedHost.Paths.Select(_ => (1, (string?)"SignatureRefused", (object?)reason)));
        host.Log.All.Should().NotContain(x => x.Exception != null);
    }
}
