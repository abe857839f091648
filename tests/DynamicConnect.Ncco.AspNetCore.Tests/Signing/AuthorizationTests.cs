using System.Net;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;

namespace DynamicConnect.AspNetCore.Tests.Signing;

/// <summary>Signatures are an authentication scheme, so they work wherever ASP.NET Core supports authorization.</summary>
public sealed class AuthorizationTests
{
    private const string SalesSecret = "the secret of sales";

    public static TheoryData<string> Guarded() =>
        ["/endpoint", "/group/endpoint", "/lambda", "/method", "/policy", "/mvc/signed", "/mapped/events", "/both"];

    [Theory]
    [MemberData(nameof(Guarded))]
    public async Task Endpoint_Guarded_AcceptsSignedRequestsAlone(string path)
    {
        await using var host = await StartAsync();
        var request = new SignedRequest();

        using var unsigned = await host.PostAsync(path, request.Body);
        using var forged = await host.SendAsync(path, request with { Key = "another secret" });
        using var signed = await host.SendAsync(path, request);

        (unsigned.StatusCode, forged.StatusCode).Should().Be((HttpStatusCode.Unauthorized, HttpStatusCode.Unauthorized));
        ((int)signed.StatusCode).Should().BeInRange(200, 204);
    }

    [Fact]
    public async Task Endpoint_OpenOrOfAnotherScheme_NeedsNoSignature()
    {
        await using var host = await StartAsync();

        using var open = await host.PostAsync("/open", "{}");
        using var other = await host.PostAsync("/other", "{}", authorization: "Other");
        using var fallback = await host.PostAsync("/fallback", "{}");

        (open.StatusCode, other.StatusCode, fallback.StatusCode).Should().Be((HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.Unauthorized));
    }

    [Fact]
    public async Task Endpoint_OfTwoSchemes_IsNotOpenedByTheOther()
    {
        await using var host = await StartAsync();

        using var response = await host.PostAsync("/both", "{}", authorization: "Other");

        response.StatusCode.Should().Be(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Endpoint_OfTwoSchemes_AcceptsTheUserOfBoth()
    {
        await using var host = await StartAsync();

        using var unsigned = await host.PostAsync("/both?other", "{}");
        using var signed = await host.SendAsync("/both?other", new SignedRequest());

        (unsigned.StatusCode, signed.StatusCode).Should().Be((HttpStatusCode.Forbidden, HttpStatusCode.OK));
    }

    [Fact]
    public async Task Scheme_Named_HasItsOwnSecrets()
    {
        await using var host = await StartAsync();

        using var sales = await host.SendAsync("/sales", new SignedRequest { Key = SalesSecret });
        using var another = await host.SendAsync("/sales", new SignedRequest());
        using var elsewhere = await host.SendAsync("/endpoint", new SignedRequest { Key = SalesSecret });

        (sales.StatusCode, another.StatusCode, elsewhere.StatusCode).Should().Be((HttpStatusCode.OK, HttpStatusCode.Unauthorized, HttpStatusCode.Unauthorized));
    }

    [Fact]
    public async Task User_OfASignedRequest_HasItsClaims()
    {
        await using var host = await StartAsync();
        var request = new SignedRequest();

        using var response = await host.SendAsync("/claims", request);

        (await response.Content.ReadAsStringAsync()).Should().Be(
            $"api_key={request.ApiKey} application_id={request.ApplicationId} jti={request.Id} iat={SignedRequest.Now.ToUnixTimeSeconds()}");
    }

    [Fact]
    public async Task Start_WithoutTheScheme_SaysWhatIsMissing()
    {
        Action<WebApplication>[] mappings =
        [
            x => x.MapGet("/", () => "").RequireVonageSignature(),
            x => x.MapGet("/", [RequireVonageSignature] () => ""),
            x => x.MapGroup("").RequireVonageSignature(),
            x => x.MapVoiceWebhooks("/voice", _ => Announced.Ncco).RequireVonageSignature(),
        ];

        foreach (var map in mappings)
        {
            await FluentActions.Awaiting(() => Host.StartAsync(map)).Should().ThrowAsync<InvalidOperationException>().WithMessage("*AddAuthentication().AddVonageSignature()*");
        }

        await FluentActions.Awaiting(() => Host.StartAsync(x => x.MapControllers(), x => x.Services.AddTestControllers(typeof(SignedController))))
            .Should().ThrowAsync<InvalidOperationException>().WithMessage("*AddVonageSignature()*");
        await FluentActions.Awaiting(() => Host.StartAsync(x => x.MapGet("/", () => "").RequireVonageSignature("Sales"), x => x.Services.AddAuthentication().AddVonageSignature(o => o.Secrets.Add(SignedRequest.Secret))))
            .Should().ThrowAsync<InvalidOperationException>().WithMessage("*the scheme Sales is not registered*AddVonageSignature(\"Sales\")*");
    }

    [Fact]
    public async Task Request_WithoutAnyService_IsNotServed()
    {
        (string Path, Action<WebApplication> Map)[] mappings =
        [
            ("/", x => x.MapGet("/", () => "").RequireVonageSignature()),
            ("/", x => x.MapGet("/", [RequireVonageSignature] () => "")),
            ("/mvc/signed", x => x.MapControllers()),
        ];

        foreach (var (path, map) in mappings)
        {
            var request = async () =>
            {
                await using var host = await Host.StartAsync(map, x => x.Services.AddTestControllers(typeof(SignedController)), hasServices: false);
                await host.Client.GetAsync(new Uri(path, UriKind.Relative));
            };

            await request.Should().ThrowAsync<InvalidOperationException>().WithMessage("*ignature*");
        }
    }

    [RequireVonageSignature]
    private static string Method() => "";

    private static Task<Host> StartAsync() => Host.StartAsync(
        x =>
        {
            x.MapPost("/open", () => "").AllowAnonymous();
            x.MapPost("/fallback", () => "");
            x.MapPost("/other", () => "").RequireAuthorization(new AuthorizeAttribute { AuthenticationSchemes = "Other" });
            x.MapPost("/endpoint", () => "").RequireVonageSignature();
            x.MapGroup("/group").RequireVonageSignature().MapPost("endpoint", () => "");
            x.MapPost("/lambda", [RequireVonageSignature] () => "");
            x.MapPost("/method", Method);
            x.MapPost("/policy", () => "").RequireAuthorization(new RequireVonageSignatureAttribute());
            x.MapVoiceWebhooks("/mapped", _ => Announced.Ncco).RequireVonageSignature();
            x.MapPost("/both", () => "").RequireVonageSignature().RequireAuthorization(new AuthorizeAttribute { AuthenticationSchemes = "Other" });
            x.MapPost("/sales", () => "").RequireVonageSignature("Sales");
            x.MapPost("/claims", (ClaimsPrincipal user) => string.Join(' ', user.Claims.Select(y => $"{y.Type}={y.Value}"))).RequireVonageSignature();
            x.MapControllers();
        },
        builder =>
        {
            builder.Configuration["Vonage:Signature:Secrets:0"] = SignedRequest.Secret;
            builder.Configuration["Vonage:Signature:Sales:Secrets:0"] = SalesSecret;
            builder.Services.AddSingleton<TimeProvider>(new SettableTime());
            builder.Services.AddAuthentication().AddVonageSignature().AddVonageSignature("Sales").AddScheme<AuthenticationSchemeOptions, OtherHandler>("Other", null);
            builder.Services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder("Other").RequireAuthenticatedUser().Build());
            builder.Services.AddTestControllers(typeof(SignedController));
        });
}
