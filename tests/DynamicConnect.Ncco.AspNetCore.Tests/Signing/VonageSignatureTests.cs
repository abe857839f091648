using System.Net;
using System.Text;

namespace DynamicConnect.AspNetCore.Tests.Signing;

/// <summary>The signer that users call in their tests.</summary>
public sealed class VonageSignatureTests
{
    [Theory]
    [InlineData("GET", "/mapped/answer?from=Zo%C3%AB&to=447700900001", null)]
    [InlineData("GET", "/mapped/answer?from=Zoë&to=447700900001#top", null)]
    [InlineData("GET", "/mapped/answer", null)]
    [InlineData("POST", "/mapped/answer", """{"from":"447700900001"}""")]
    [InlineData("POST", "/mapped/events?hunt=1.0.0", """{"status":"busy"}""")]
    public async Task Sign_AnyRequest_IsAccepted(string method, string url, string? body)
    {
        await using var host = await StartAsync();
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(url, UriKind.Relative));
        request.Content = body is null ? null : new StringContent(body, Encoding.UTF8, "application/json");

        using var response = await host.Client.SendAsync(VonageSignature.Sign(request, SignedRequest.Secret, issuedAt: SignedRequest.Now));

        ((int)response.StatusCode).Should().BeInRange(200, 204);
    }

    [Fact]
    public async Task Sign_AnotherSecret_IsRefused()
    {
        await using var host = await StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/mapped/answer", UriKind.Relative));

        using var response = await host.Client.SendAsync(VonageSignature.Sign(request, "another secret", issuedAt: SignedRequest.Now));

        response.StatusCode.Should().Be(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Sign_GivenClaims_HasThem()
    {
        await using var host = await StartAsync();

        (await StatusAsync()).Should().Be(HttpStatusCode.OK);
        (await StatusAsync()).Should().Be(HttpStatusCode.Unauthorized);

        async Task<HttpStatusCode> StatusAsync()
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/mapped/answer", UriKind.Relative));
            VonageSignature.Sign(request, SignedRequest.Secret, "1", "2", SignedRequest.Now, "3");
            using var response = await host.Client.SendAsync(request);
            return response.StatusCode;
        }
    }

    [Fact]
    public async Task Handler_AnyRequest_IsSigned()
    {
        await using var host = await StartAsync(isOnKestrel: true);
        using var sockets = new SocketsHttpHandler { UseProxy = false };
        using var signer = new VonageSignatureHttpHandler(SignedRequest.Secret) { Time = new SettableTime(), InnerHandler = sockets };
        using var client = new HttpClient(signer) { BaseAddress = host.Client.BaseAddress };

        using var get = await client.GetAsync(new Uri("/mapped/answer?from=1", UriKind.Relative));
        using var content = new StreamContent(new MemoryStream("""{"status":"busy"}"""u8.ToArray())) { Headers = { ContentType = new("application/json") } };
        using var post = await client.PostAsync(new Uri("/mapped/events", UriKind.Relative), content);

        (get.StatusCode, post.StatusCode).Should().Be((HttpStatusCode.OK, HttpStatusCode.NoContent));
    }

    private static Task<Host> StartAsync(bool isOnKestrel = false) => Host.StartAsync(
        x => x.MapVoiceWebhooks("/mapped", _ => Announced.Ncco).RequireVonageSignature(),
        builder =>
        {
            builder.Configuration["Vonage:Signature:Secrets:0"] = SignedRequest.Secret;
            builder.Services.AddSingleton<TimeProvider>(new SettableTime()).AddAuthentication().AddVonageSignature();
        },
        isOnKestrel);
}
