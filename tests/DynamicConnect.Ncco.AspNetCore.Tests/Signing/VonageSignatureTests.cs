using System.Net;
using System.Text;
using Microsoft.AspNetCore.WebUtilities;

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
    public void Sign_WithoutClaims_HasThoseOfAnExampleAccount()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/mapped/events", UriKind.Relative)) { Content = new StringContent("{}") };

        VonageSignature.Sign(request, SignedRequest.Secret, issuedAt: DateTimeOffset.FromUnixTimeSeconds(1_800_000_000), tokenId: "1");

        ClaimsOf(request).Should().Be("""{"iat":1800000000,"jti":"1","iss":"Vonage","payload_hash":"44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a","api_key":"abcd1234","application_id":"aaaaaaaa-bbbb-4ccc-8ddd-0123456789ab"}""");
    }

    [Fact]
    public void Sign_QueryAlone_HasTheHashOfTheQuery()
    {
        using var alone = new HttpRequestMessage(HttpMethod.Get, new Uri("?from=1", UriKind.Relative));
        using var whole = new HttpRequestMessage(HttpMethod.Get, new Uri("/answer?from=1", UriKind.Relative));

        VonageSignature.Sign(alone, SignedRequest.Secret, issuedAt: SignedRequest.Now, tokenId: "1");
        VonageSignature.Sign(whole, SignedRequest.Secret, issuedAt: SignedRequest.Now, tokenId: "1");

        ClaimsOf(alone).Should().Be(ClaimsOf(whole));
    }

    [Fact]
    public async Task Handler_WithoutClaims_HasThoseOfAnExampleAccount()
    {
        using var echo = new EchoHandler();
        using var signer = new VonageSignatureHttpHandler(SignedRequest.Secret) { InnerHandler = echo };
        using var client = new HttpClient(signer);

        using var response = await client.GetAsync(new Uri("https://example.com/answer"));

        ClaimsOf(response.RequestMessage!).Should().Contain("""
            "api_key":"abcd1234","application_id":"aaaaaaaa-bbbb-4ccc-8ddd-0123456789ab"
            """);
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

    [Fact]
    public async Task Handler_ContentThatCanBeReadOnce_IsSignedAndSent()
    {
        using var echo = new EchoHandler();
        using var signer = new VonageSignatureHttpHandler(SignedRequest.Secret) { InnerHandler = echo };
        using var client = new HttpClient(signer);
        var pipe = new System.IO.Pipelines.Pipe();
        await pipe.Writer.WriteAsync("{}"u8.ToArray());
        await pipe.Writer.CompleteAsync();
        using var content = new StreamContent(pipe.Reader.AsStream());

        using var response = await client.PostAsync(new Uri("https://example.com/events"), content);

        ClaimsOf(response.RequestMessage!).Should().Contain("44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a");
        (await response.Content.ReadAsStringAsync()).Should().Be("{}");
    }

    [Fact]
    public void Sign_WithoutAUrl_HasTheHashOfAnEmptyQuery()
    {
        using var none = new HttpRequestMessage();
        using var empty = new HttpRequestMessage(HttpMethod.Get, new Uri("/answer", UriKind.Relative));

        VonageSignature.Sign(none, SignedRequest.Secret, issuedAt: SignedRequest.Now, tokenId: "1");
        VonageSignature.Sign(empty, SignedRequest.Secret, issuedAt: SignedRequest.Now, tokenId: "1");

        ClaimsOf(none).Should().Be(ClaimsOf(empty));
    }

    private static string ClaimsOf(HttpRequestMessage request) =>
        Encoding.UTF8.GetString(WebEncoders.Base64UrlDecode(request.Headers.Authorization!.Parameter!.Split('.')[1]));

    private static Task<Host> StartAsync(bool isOnKestrel = false) => Host.StartAsync(
        x => x.MapVoiceWebhooks("/mapped", _ => Announced.Ncco).RequireVonageSignature(),
        builder =>
        {
            builder.Configuration["Vonage:Signature:Secrets:0"] = SignedRequest.Secret;
            builder.Services.AddSingleton<TimeProvider>(new SettableTime()).AddAuthentication().AddVonageSignature();
        },
        isOnKestrel);

    private sealed class EchoHandler : HttpMessageHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            using var sent = new MemoryStream();
            await (request.Content?.CopyToAsync(sent, cancellationToken) ?? Task.CompletedTask);
            return new HttpResponseMessage { RequestMessage = request, Content = new ByteArrayContent(sent.ToArray()) };
        }
    }
}
