using System.Net;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace DynamicConnect.AspNetCore.Tests.Signing;

public sealed class VonageSignatureOptionsTests
{
    [Fact]
    public async Task Secrets_Several_AreAllTaken()
    {
        await using var host = await SignedHost.StartAsync(settings: ("Vonage:Signature:Secrets:1", "the one before"));

        await ShouldBeAsync(host, HttpStatusCode.OK, new SignedRequest());
        await ShouldBeAsync(host, HttpStatusCode.OK, new SignedRequest { Key = "the one before" });
        await ShouldBeAsync(host, HttpStatusCode.Unauthorized, new SignedRequest { Key = "neither" });
    }

    [Fact]
    public async Task ApiKeys_Given_AreTheOnlyOnes()
    {
        await using var host = await SignedHost.StartAsync(settings: ("Vonage:Signature:ApiKeys:0", "abcd1234"));

        await ShouldBeAsync(host, HttpStatusCode.OK, new SignedRequest());
        await ShouldBeAsync(host, HttpStatusCode.Unauthorized, new SignedRequest { ApiKey = "abcd9999" });
        await ShouldBeAsync(host, HttpStatusCode.Unauthorized, new SignedRequest { ApiKey = "" });
        host.Log.Own.Where(x => x.Level == LogLevel.Warning).Select(x => x["Reason"]).Should().Equal("api_key", "api_key");
    }

    [Fact]
    public async Task ApplicationIds_Given_AreTheOnlyOnesInAnyCase()
    {
        await using var host = await SignedHost.StartAsync(settings: ("Vonage:Signature:ApplicationIds:0", "AAAAAAAA-BBBB-4CCC-8DDD-0123456789AB"));

        await ShouldBeAsync(host, HttpStatusCode.OK, new SignedRequest());
        await ShouldBeAsync(host, HttpStatusCode.Unauthorized, new SignedRequest { ApplicationId = "another" });
        host.Log.Own.Where(x => x.Level == LogLevel.Warning).Select(x => x["Reason"]).Should().Equal("application_id");
    }

    [Fact]
    public async Task Tolerance_Given_IsTheAge()
    {
        await using var host = await SignedHost.StartAsync(settings: ("Vonage:Signature:Tolerance", "00:00:30"));

        await ShouldBeAsync(host, HttpStatusCode.OK, new SignedRequest { IssuedAt = SignedRequest.Now.AddSeconds(-30) });
        await ShouldBeAsync(host, HttpStatusCode.Unauthorized, new SignedRequest { IssuedAt = SignedRequest.Now.AddSeconds(-31) });
    }

    [Theory]
    [InlineData("Vonage:Signature:Secrets:0", "")]
    [InlineData("Vonage:Signature:ApiKeys:0", " ")]
    [InlineData("Vonage:Signature:ApplicationIds:0", "")]
    [InlineData("Vonage:Signature:Tolerance", "00:00:00")]
    [InlineData("Vonage:Signature:Tolerance", "2.00:00:00")]
    [InlineData("Vonage:Signature:ReplayCapacity", "0")]
    public async Task Options_Wrong_StopTheStart(string key, string value) =>
        (await FluentActions.Awaiting(() => SignedHost.StartAsync(settings: (key, value))).Should().ThrowAsync<OptionsValidationException>())
            .Which.Message.Should().StartWith("Vonage:Signature: " + key.Split(':')[2]);

    [Fact]
    public async Task Options_WithoutSecret_StopTheStart() =>
        await FluentActions.Awaiting(() => Host.StartAsync(x => x.MapGet("/", () => "").RequireVonageSignature(), x => x.Services.AddVonageSignature()))
            .Should().ThrowAsync<OptionsValidationException>().WithMessage("Vonage:Signature: Secrets has no secret.");

    [Fact]
    public async Task RequireVonageSignature_WithoutServices_SaysWhatIsMissing() =>
        await FluentActions.Awaiting(async () =>
        {
            await using var host = await Host.StartAsync(x => x.MapGet("/", () => "").RequireVonageSignature());
            using var response = await host.GetAsync("/");
        }).Should().ThrowAsync<InvalidOperationException>().WithMessage("*AddVonageSignature*");

    private static async Task ShouldBeAsync(Host host, HttpStatusCode status, SignedRequest request)
    {
        using var response = await host.SendAsync("/signed", request);
        response.StatusCode.Should().Be(status);
    }
}
