using System.Net;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace CallCenter.Tests;

public sealed class WebhookSecurityTests
{
    private static readonly byte[] Busy = """{"status":"busy"}"""u8.ToArray();

    [Theory]
    [InlineData("Development")]
    [InlineData("Production")]
    public async Task Webhook_SignedWithTheSecret_IsAnswered(string environment)
    {
        await using var app = new CallCenterApp { Environment = environment, Secret = "signature-secret" };

        using var response = await app.SendAsync("POST", "/events", Busy);

        await response.ShouldBeAsync(Announced.AlternativeNumber);
        app.Log.Warnings.Should().BeEmpty();
    }

    [Theory]
    [InlineData("signature-secret", true)]
    [InlineData("another", false)]
    public async Task Call_OfAPlatformWithASecret_IsTakenWhenItIsTheRightOne(string secret, bool isTaken)
    {
        await using var app = new CallCenterApp { Secret = "signature-secret", Clock = new VirtualClock() };

        var call = await app.Platform("/menu", secret).Expect(CallFaultKind.Status).CallAsync("4155550199", "4155550102");

        call.Faults.Any(x => x.Message.Contains("401")).Should().Be(!isTaken);
    }

    [Fact]
    public async Task Webhooks_NotSigned_AreAllRefused()
    {
        await using var app = new CallCenterApp { Secret = "signature-secret" };
        var routes = app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Select(x => $"/{x.RoutePattern.RawText?.Trim('/')}".Replace("{attempt:int:min(1)}", "1", StringComparison.Ordinal).Replace("{department}", "sales", StringComparison.Ordinal))
            .Where(x => x != "/health")
            .ToList();

        routes.Should().HaveCount(18).And.Contain("/answer").And.Contain("/menu/input/1").And.Contain("/voicemail/sales/recording");
        foreach (var route in routes)
        {
            using var response = await app.SendAsync("POST", route, Busy, authorization: "");
            response.StatusCode.Should().Be(HttpStatusCode.Unauthorized, "of {0}", route);
        }
    }

    [Fact]
    public async Task Start_InDevelopmentWithoutSecret_TellsThatSignaturesAreOff()
    {
        await using var app = new CallCenterApp();

        using var response = await app.SendAsync("POST", "/events", Busy);

        await response.ShouldBeAsync(Announced.AlternativeNumber);
        app.Log.Warnings.Should().Equal("Signatures are off because Vonage:Signature:Secrets has no secret. Anyone can call the webhooks.");
    }

    [Fact]
    public async Task Log_OfAnything_HasNoNumberAndNoSecret()
    {
        await using var app = new CallCenterApp { Secret = "top secret" };

        using var answer = await app.PostAsync("/answer?from=4155550199", "{}");
        using var missing = await app.PostAsync("/nowhere?from=4155550199", "{}");
        using var refused = await app.SendAsync("GET", "/menu/answer?from=4155550199", null, authorization: "");

        app.Log.Messages.Should().HaveCountGreaterThan(2).And.NotContain(x => x.Contains("4155550199") || x.Contains("signature-secret"));
        app.Log.Warnings.Should().ContainSingle();
    }

    [Fact]
    public async Task Health_WithoutSignature_IsTold()
    {
        await using var app = new CallCenterApp { Secret = "signature-secret" };

        using var response = await app.SendAsync("GET", "/health", null, authorization: "");

        response.StatusCode.Should().Be(HttpStatusCode.OK);
        (await response.Content.ReadAsStringAsync()).Should().Be("Healthy");
    }
}
