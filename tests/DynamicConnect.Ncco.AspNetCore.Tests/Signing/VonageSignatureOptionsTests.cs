using System.Net;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Configuration.Memory;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace DynamicConnect.AspNetCore.Tests.Signing;

public sealed class VonageSignatureOptionsTests
{
    [Fact]
    public async Task Secrets_Several_AreAllAccepted()
    {
        await using var host = await SignedHost.StartAsync(settings: ("Vonage:Signature:Secrets:1", "the one before"));

        await ShouldBeAsync(host, HttpStatusCode.OK, new SignedRequest());
        await ShouldBeAsync(host, HttpStatusCode.OK, new SignedRequest { Key = "the one before" });
        await ShouldBeAsync(host, HttpStatusCode.Unauthorized, new SignedRequest { Key = "neither" });
    }

    [Fact]
    public async Task Secrets_ChangedWhileRunning_CountAtOnce()
    {
        var settings = new Dictionary<string, string?> { ["Vonage:Signature:Secrets:1"] = "the old secret" };
        var provider = new MemoryConfigurationProvider(new MemoryConfigurationSource { InitialData = settings });
        await using var host = await SignedHost.StartAsync(configure: x => ((IConfigurationBuilder)x.Configuration).Add(new Fixed(provider)));

        await ShouldBeAsync(host, HttpStatusCode.OK, new SignedRequest { Key = "the old secret" });
        provider.Set("Vonage:Signature:Secrets:1", "the new secret");
        ((IConfigurationRoot)host.Services.GetRequiredService<IConfiguration>()).Reload();

        await ShouldBeAsync(host, HttpStatusCode.OK, new SignedRequest { Key = "the new secret" });
        await ShouldBeAsync(host, HttpStatusCode.Unauthorized, new SignedRequest { Key = "the old secret" });
    }

    [Fact]
    public async Task Accounts_Given_HaveTheirOwnSecrets()
    {
        await using var host = await SignedHost.StartAsync(settings: [("Vonage:Signature:Accounts:abcd0001:0", "secret of one"), ("Vonage:Signature:Accounts:abcd0002:0", "secret of two"), ("Vonage:Signature:Accounts:abcd0002:1", "secret of two, before")]);

        await ShouldBeAsync(host, HttpStatusCode.OK, new SignedRequest { ApiKey = "abcd0001", Key = "secret of one" });
        await ShouldBeAsync(host, HttpStatusCode.OK, new SignedRequest { ApiKey = "abcd0002", Key = "secret of two" });
        await ShouldBeAsync(host, HttpStatusCode.OK, new SignedRequest { ApiKey = "abcd0002", Key = "secret of two, before" });
        await ShouldBeAsync(host, HttpStatusCode.OK, new SignedRequest { ApiKey = "abcd0003" });
        await ShouldBeAsync(host, HttpStatusCode.Unauthorized, new SignedRequest { ApiKey = "abcd0001", Key = "secret of two" });
        await ShouldBeAsync(host, HttpStatusCode.Unauthorized, new SignedRequest { ApiKey = "abcd0001" });
    }

    [Fact]
    public async Task Accounts_WithoutSecretsForOthers_AreTheOnlyOnes()
    {
        await using var host = await StartAsync(("Vonage:Signature:Accounts:abcd0001:0", "secret of one"));

        await ShouldBeAsync(host, HttpStatusCode.OK, new SignedRequest { ApiKey = "abcd0001", Key = "secret of one" });
        await ShouldBeAsync(host, HttpStatusCode.Unauthorized, new SignedRequest { ApiKey = "abcd9999", Key = "secret of one" });
        await ShouldBeAsync(host, HttpStatusCode.Unauthorized, new SignedRequest { ApiKey = "", Key = "" });
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

    [Fact]
    public async Task UnsignedStatusCode_Given_IsThatOfRequestsWithoutTokenAlone()
    {
        await using var host = await SignedHost.StartAsync(settings: ("Vonage:Signature:UnsignedStatusCode", "503"));

        using var unsigned = await host.PostAsync("/signed", "{}");

        unsigned.StatusCode.Should().Be(HttpStatusCode.ServiceUnavailable);
        await ShouldBeAsync(host, HttpStatusCode.Unauthorized, new SignedRequest { Key = "a wrong secret" });
    }

    [Fact]
    public async Task AllowUnsigned_InDevelopment_AnnouncesItself()
    {
        await using var host = await StartAsync("Development", ("Vonage:Signature:AllowUnsigned", "true"));

        using var unsigned = await host.PostAsync("/signed", "{}");

        unsigned.StatusCode.Should().Be(HttpStatusCode.OK);
        await ShouldBeAsync(host, HttpStatusCode.OK, new SignedRequest());
        host.Log.Own.Where(x => x.Id.Name == "UnsignedAllowed").Select(x => x.Level).Should().Equal(LogLevel.Warning);
    }

    [Fact]
    public async Task AllowUnsigned_WithASecret_StillChecksTokens()
    {
        await using var host = await StartAsync("Development", ("Vonage:Signature:AllowUnsigned", "true"), ("Vonage:Signature:Secrets:0", SignedRequest.Secret));

        using var unsigned = await host.PostAsync("/signed", "{}");

        unsigned.StatusCode.Should().Be(HttpStatusCode.OK);
        await ShouldBeAsync(host, HttpStatusCode.Unauthorized, new SignedRequest { Key = "a wrong secret" });
    }

    [Theory]
    [InlineData("Vonage:Signature:Secrets:0", "")]
    [InlineData("Vonage:Signature:Secrets:0", "1234567")]
    [InlineData("Vonage:Signature:Accounts:abcd1234:0", "short")]
    [InlineData("Vonage:Signature:ApplicationIds:0", "")]
    [InlineData("Vonage:Signature:Tolerance", "00:00:00")]
    [InlineData("Vonage:Signature:Tolerance", "2.00:00:00")]
    [InlineData("Vonage:Signature:ReplayCapacity", "0")]
    [InlineData("Vonage:Signature:UnsignedStatusCode", "200")]
    [InlineData("Vonage:Signature:AllowUnsigned", "true")]
    [InlineData("Vonage:Signature:Secret", "misspelled, but long")]
    public async Task Options_Wrong_StopTheStart(string key, string value) =>
        (await FluentActions.Awaiting(() => SignedHost.StartAsync(settings: (key, value))).Should().ThrowAsync<OptionsValidationException>())
            .Which.Message.Should().StartWith(string.Join(':', key.Split(':')[..3]));

    [Theory]
    [InlineData("00:00:00.0000001")]
    [InlineData("1.00:00:00")]
    public async Task Tolerance_AtItsLimits_IsAccepted(string tolerance)
    {
        await using var host = await SignedHost.StartAsync(settings: [("Vonage:Signature:Tolerance", tolerance), ("Vonage:Signature:ReplayCapacity", "1")]);

        await ShouldBeAsync(host, HttpStatusCode.OK, new SignedRequest());
    }

    [Fact]
    public async Task Mistakes_Several_AreAllNamed() =>
        (await FluentActions.Awaiting(() => StartAsync(("Vonage:Signature:ApplicationIds:0", " "), ("Vonage:Signature:ReplayCapacity", "0"))).Should().ThrowAsync<OptionsValidationException>())
            .Which.Failures.Select(x => x.Split(' ')[0]).Should().Equal("Vonage:Signature:Secrets", "Vonage:Signature:ApplicationIds", "Vonage:Signature:ReplayCapacity");

    [Fact]
    public async Task Options_SetInCode_GoBeforeTheConfiguration()
    {
        await using var host = await SignedHost.StartAsync(
            configure: x => x.Services.Configure<VonageSignatureOptions>("VonageSignature", o => o.Tolerance = TimeSpan.FromSeconds(30)),
            settings: ("Vonage:Signature:Tolerance", "00:10:00"));

        await ShouldBeAsync(host, HttpStatusCode.OK, new SignedRequest { IssuedAt = SignedRequest.Now.AddSeconds(-30) });
        await ShouldBeAsync(host, HttpStatusCode.Unauthorized, new SignedRequest { IssuedAt = SignedRequest.Now.AddSeconds(-31) });
    }

    private static Task<Host> StartAsync(params (string Key, string Value)[] settings) => StartAsync("Production", settings);

    private static Task<Host> StartAsync(string environment, params (string Key, string Value)[] settings) => Host.StartAsync(
        x => x.MapPost("/signed", () => "").RequireVonageSignature(),
        builder =>
        {
            builder.Configuration.AddInMemoryCollection(settings.Select(x => KeyValuePair.Create(x.Key, (string?)x.Value)));
            builder.Services.AddSingleton<TimeProvider>(new SettableTime()).AddAuthentication().AddVonageSignature();
        },
        environment: environment);

    private static async Task ShouldBeAsync(Host host, HttpStatusCode status, SignedRequest request)
    {
        using var response = await host.SendAsync("/signed", request);
        response.StatusCode.Should().Be(status);
    }

    private sealed class Fixed(IConfigurationProvider provider) : IConfigurationSource
    {
        public IConfigurationProvider Build(IConfigurationBuilder builder) => provider;
    }
}
