using System.Net;
using Microsoft.Extensions.Logging;

namespace DynamicConnect.AspNetCore.Tests.Signing;

/// <summary>The platform retries after 503, a timeout or a closed connection, possibly with the same token.</summary>
public sealed class RetryTests
{
    [Theory]
    [InlineData(200, HttpStatusCode.Unauthorized)]
    [InlineData(204, HttpStatusCode.Unauthorized)]
    [InlineData(404, HttpStatusCode.Unauthorized)]
    [InlineData(499, HttpStatusCode.Unauthorized)]
    [InlineData(500, HttpStatusCode.OK)]
    [InlineData(503, HttpStatusCode.OK)]
    public async Task Token_OfARequestThatWasAnswered_IsSpentBelow500(int status, HttpStatusCode retry)
    {
        var statuses = new Queue<int>([status, 200]);
        await using var host = await StartAsync(_ => Task.FromResult(statuses.Dequeue()));
        var request = new SignedRequest();

        using var first = await host.SendAsync("/", request);
        using var second = await host.SendAsync("/", request);

        ((int)first.StatusCode, second.StatusCode).Should().Be((status, retry));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Token_OfARequestThatThrew_IsFree(bool isOnKestrel)
    {
        var count = 0;
        await using var host = await StartAsync(_ => ++count == 1 ? throw new InvalidOperationException("Broken.") : Task.FromResult(200), isOnKestrel);
        var request = new SignedRequest();

        try
        {
            using var first = await host.SendAsync("/", request);
            first.StatusCode.Should().Be(HttpStatusCode.InternalServerError);
        }
        catch (InvalidOperationException) when (!isOnKestrel)
        {
        }

        using var second = await host.SendAsync("/", request);
        second.StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Token_OfARequestInProgress_Gets503AndAfterwards401()
    {
        var (arrived, answered) = (new TaskCompletionSource(), new TaskCompletionSource());
        await using var host = await StartAsync(async _ =>
        {
            arrived.TrySetResult();
            await answered.Task;
            return 200;
        });
        var request = new SignedRequest();

        var running = host.SendAsync("/", request);
        await arrived.Task;
        using var second = await host.SendAsync("/", request);
        answered.SetResult();
        using var first = await running;
        using var third = await host.SendAsync("/", request);

        (second.StatusCode, first.StatusCode, third.StatusCode).Should().Be((HttpStatusCode.ServiceUnavailable, HttpStatusCode.OK, HttpStatusCode.Unauthorized));
        host.Log.Own.Where(x => x.Id.Name == "SignatureRefused").Select(x => x["Reason"]).Should().Equal("in_progress", "replay");
    }

    [Fact]
    public async Task Token_OfARequestThatWasAborted_IsFree()
    {
        var (arrived, gone, count) = (new TaskCompletionSource(), new TaskCompletionSource(), 0);
        await using var host = await StartAsync(
            async context =>
            {
                if (++count == 1)
                {
                    arrived.SetResult();
                    context.RequestAborted.Register(gone.SetResult);
                    await gone.Task;
                }

                return 200;
            },
            isOnKestrel: true);
        var request = new SignedRequest();
        using var giveUp = new CancellationTokenSource();

        var running = host.SendAsync("/", request, giveUp.Token);
        await arrived.Task;
        await giveUp.CancelAsync();
        await FluentActions.Awaiting(() => running).Should().ThrowAsync<OperationCanceledException>();
        await gone.Task;

        HttpStatusCode status;
        do
        {
            // The server may need a moment to notice the end of the first request.
            using var second = await host.SendAsync("/", request);
            status = second.StatusCode;
        }
        while (status == HttpStatusCode.ServiceUnavailable);
        status.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Body_CompressedAndSigned_IsDecompressedAfterTheSignature()
    {
        await using var host = await Host.StartAsync(
            x =>
            {
                x.UseRequestDecompression();
                x.MapPost("/", (Webhook<VoiceEvent> webhook) => webhook.Value.From).RequireVonageSignature();
            },
            x =>
            {
                x.Configuration["Vonage:Signature:Secrets:0"] = SignedRequest.Secret;
                x.Services.AddRequestDecompression().AddSingleton<TimeProvider>(new SettableTime()).AddAuthentication().AddVonageSignature();
            });
        using var compressed = new MemoryStream();
        await using (var gzip = new System.IO.Compression.GZipStream(compressed, System.IO.Compression.CompressionLevel.Fastest, leaveOpen: true))
        {
            await gzip.WriteAsync("""{"from":"447700900001"}"""u8.ToArray());
        }

        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/", UriKind.Relative));
        request.Content = new ByteArrayContent(compressed.ToArray()) { Headers = { { "Content-Encoding", "gzip" }, { "Content-Type", "application/json" } } };
        using var response = await host.Client.SendAsync(VonageSignature.Sign(request, SignedRequest.Secret, issuedAt: SignedRequest.Now));

        (await response.Content.ReadAsStringAsync()).Should().Be("447700900001");
    }

    [Fact]
    public async Task Store_Full_Is503()
    {
        await using var host = await StartAsync(_ => Task.FromResult(200), settings: ("Vonage:Signature:ReplayCapacity", "1"));

        using var first = await host.SendAsync("/", new SignedRequest());
        using var second = await host.SendAsync("/", new SignedRequest());

        (first.StatusCode, second.StatusCode).Should().Be((HttpStatusCode.OK, HttpStatusCode.ServiceUnavailable));
        host.Log.Own.Where(x => x.Level >= LogLevel.Warning).Select(x => (x.Id.Name, x["Reason"])).Should().Equal(("ReplayStoreFull", null), ("SignatureRefused", "replay_store_full"));
    }

    private static Task<Host> StartAsync(Func<HttpContext, Task<int>> handle, bool isOnKestrel = false, params (string Key, string Value)[] settings) => Host.StartAsync(
        x => x.MapPost("/", async (HttpContext context) => context.Response.StatusCode = await handle(context)).RequireVonageSignature(),
        builder =>
        {
            builder.Configuration["Vonage:Signature:Secrets:0"] = SignedRequest.Secret;
            foreach (var (key, value) in settings)
            {
                builder.Configuration[key] = value;
            }

            builder.Services.AddSingleton<TimeProvider>(new SettableTime()).AddAuthentication().AddVonageSignature();
        },
        isOnKestrel);
}
