using System.Net;
using System.Text;
using System.Text.Json;
using DynamicConnect.AspNetCore.Tests.Binding;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Logging;

namespace DynamicConnect.AspNetCore.Tests.Signing;

public sealed class SignatureRefusalTests : IDisposable
{
    private readonly Measurements measurements = new();

    [Fact]
    public async Task Body_TooLong_IsToldEverywhere()
    {
        await using var host = await SignedHost.StartAsync();
        foreach (var path in SignedHost.Paths)
        {
            using var response = await host.SendAsync(path, new SignedRequest { Body = new string(' ', 65_537) });

            response.StatusCode.Should().Be(HttpStatusCode.RequestEntityTooLarge);
            using var problem = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
            problem.RootElement.GetProperty("title").GetString().Should().Be("The request is not a voice webhook.");
            problem.RootElement.GetProperty("detail").GetString().Should().Be("The body is longer than 65536 bytes.");
        }

        Refusals().Should().Equal("body_length", "body_length");
        Warnings(host).Should().Equal(("WebhookRefused", "body_length"), ("WebhookRefused", "body_length"));
    }

    [Fact]
    public async Task Body_OfAnother_LeavesTheTokenUnused()
    {
        await using var host = await SignedHost.StartAsync();
        var request = new SignedRequest();

        using var altered = await host.SendAsync("/signed", request, "{}");
        using var first = await host.SendAsync("/signed", request);
        using var alteredAgain = await host.SendAsync("/signed", request, "{}");
        using var second = await host.SendAsync("/signed", request);

        new[] { altered, first, alteredAgain, second }.Select(x => x.StatusCode)
            .Should().Equal(HttpStatusCode.Unauthorized, HttpStatusCode.OK, HttpStatusCode.Unauthorized, HttpStatusCode.Unauthorized);
        Refusals().Should().Equal("payload_hash", "payload_hash", "replay");
        Warnings(host).Should().Equal(("SignatureRefused", "payload_hash"), ("SignatureRefused", "payload_hash"), ("SignatureRefused", "replay"));
    }

    [Fact]
    public async Task Store_Failing_IsToldEverywhere()
    {
        await using var host = await StartAsync(_ => throw new IOException("The store is away."));

        using var response = await host.SendAsync("/signed", new SignedRequest());

        response.StatusCode.Should().Be(HttpStatusCode.ServiceUnavailable);
        Refusals().Should().Equal("replay_store_failed");
        Warnings(host).Should().Equal(("ReplayStoreFailed", null), ("SignatureRefused", "replay_store_failed"));
    }

    [Fact]
    public async Task Store_AfterTheClientHasGone_IsNotToBlame()
    {
        await using var host = await StartAsync(cancellationToken =>
        {
            cancellationToken.ThrowIfCancellationRequested();
            return true;
        });

        await ((TestServer)host.Services.GetRequiredService<IServer>()).SendAsync(context =>
        {
            var request = new SignedRequest();
            context.Features.Set<IHttpRequestLifetimeFeature>(new Lifetime { RequestAborted = new CancellationToken(canceled: true) });
            (context.Request.Method, context.Request.Path, context.Request.ContentType) = ("POST", "/signed", "application/json");
            context.Request.Headers.Authorization = request.Authorization;
            context.Request.Body = new MemoryStream(Encoding.UTF8.GetBytes(request.Body));
        });

        Refusals().Should().Equal("aborted");
        Warnings(host).Should().Equal(("SignatureRefused", "aborted"));
    }

    [Theory]
    [InlineData(8192, null)]
    [InlineData(8193, "token_length")]
    public void Token_OfSomeLength_IsReadUpToTheLimit(int length, string? reason)
    {
        var request = new DefaultHttpContext().Request;
        request.Headers.Authorization = "Bearer" + new SignedRequest().Token.PadLeft(length - "Bearer".Length);

        VonageToken.TryGetText(request, out var token).Should().Be(reason);

        (token.Length == 0).Should().Be(reason is not null);
    }

    [Fact]
    public async Task Secret_GivenTwice_IsTaken()
    {
        await using var host = await SignedHost.StartAsync(settings: ("Vonage:Signature:Secrets:1", SignedRequest.Secret));

        using var response = await host.SendAsync("/signed", new SignedRequest());

        response.StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public void Token_WithoutSender_HasNoKeyAndNoApplication()
    {
        var parts = new[] { """{"alg":"HS256"}""", """{"iat":1767323045,"jti":"a"}""", "signature" };
        var text = string.Join('.', parts.Select(x => SignedRequest.Encode(Encoding.UTF8.GetBytes(x))));

        VonageToken.TryRead(text, out var token).Should().BeNull();

        (token!.Id, token.ApiKey, token.ApplicationId).Should().Be(("a", "", ""));
    }

    public void Dispose() => measurements.Dispose();

    private static Task<Host> StartAsync(Func<CancellationToken, bool> tryAdd) =>
        SignedHost.StartAsync(configure: x => x.Services.AddSingleton<IVonageReplayStore>(new OwnStore(tryAdd)));

    private static IEnumerable<(string?, object?)> Warnings(Host host) => host.Log.Own.Where(x => x.Level >= LogLevel.Warning).Select(x => (x.Id.Name, x["Reason"]));

    private IEnumerable<string> Refusals() => measurements.All.Where(x => x.StartsWith("dynamicconnect.refusals", StringComparison.Ordinal)).Select(x => x.Split("reason=")[1]);

    private sealed class OwnStore(Func<CancellationToken, bool> tryAdd) : IVonageReplayStore
    {
        public ValueTask<ReplayReservation> ReserveAsync(string tokenId, DateTimeOffset expiresAt, CancellationToken cancellationToken) =>
            ValueTask.FromResult(tryAdd(cancellationToken) ? ReplayReservation.Granted : ReplayReservation.Spent);

        public ValueTask SpendAsync(string tokenId, DateTimeOffset expiresAt, CancellationToken cancellationToken) => throw new NotSupportedException();

        public ValueTask ReleaseAsync(string tokenId, CancellationToken cancellationToken) => throw new NotSupportedException();
    }
}
