using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;

namespace DynamicConnect.AspNetCore.Tests.Binding;

public sealed class RefusalTests : IDisposable
{
    private const string Cut = "The body ended before it was complete.";

    private readonly Measurements measurements = new();

    public static TheoryData<string> Paths() => ["/minimal", "/plain/webhook/event", "/mvc/webhook/event", "/mapped/events"];

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Body_TooLong_IsToldEverywhere(string path)
    {
        await using var host = await StartAsync();

        using var fits = await host.PostAsync(path, "{}" + new string(' ', 18));
        using var response = await host.PostAsync(path, "{}" + new string(' ', 19));

        fits.StatusCode.Should().Be(HttpStatusCode.NoContent);
        await ShouldBeAsync(host, response, HttpStatusCode.RequestEntityTooLarge, "body_length", "The body is longer than 20 bytes.");
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Body_WithoutLength_IsMeasuredAsItComes(string path)
    {
        await using var host = await StartAsync();
        using var content = new ChunkedContent(1000);

        using var response = await host.Client.PostAsync(new Uri(path, UriKind.Relative), content);

        await ShouldBeAsync(host, response, HttpStatusCode.RequestEntityTooLarge, "body_length", "The body is longer than 20 bytes.");
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Query_TooLong_IsToldEverywhere(string path)
    {
        await using var host = await StartAsync();

        using var fits = await host.GetAsync($"{path}?{new string('a', 19)}");
        using var response = await host.GetAsync($"{path}?{new string('a', 20)}");

        fits.StatusCode.Should().Be(HttpStatusCode.NoContent);
        await ShouldBeAsync(host, response, HttpStatusCode.RequestUriTooLong, "query_length", "The query string is longer than 20 bytes.");
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Body_ThatIsNoWebhook_IsToldEverywhere(string path)
    {
        await using var host = await StartAsync();
        var detail = FluentActions.Invoking(() => VoiceEvent.Parse("[]")).Should().Throw<JsonException>().Which.Message;

        using var response = await host.PostAsync(path, "[]");

        await ShouldBeAsync(host, response, HttpStatusCode.BadRequest, "body", detail);
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Body_TooLongForTheServer_IsAsIfTooLongForTheOption(string path)
    {
        await using var host = await StartAsync(new BadHttpRequestException("Too large.", 413));

        using var response = await host.PostAsync(path, "{}");

        await ShouldBeAsync(host, response, HttpStatusCode.RequestEntityTooLarge, "body_length", "The body is longer than 20 bytes.");
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Body_OfAnotherType_IsToldEverywhere(string path)
    {
        await using var host = await StartAsync();

        using var response = await host.PostAsync(path, "{}", "text/plain");

        await ShouldBeAsync(host, response, HttpStatusCode.UnsupportedMediaType, "content_type", "The content type is neither application/json nor application/x-www-form-urlencoded.");
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("deflate")]
    [InlineData("br")]
    public async Task Body_ThatCannotBeDecompressed_IsToldEverywhere(string encoding)
    {
        await using var host = await StartAsync(isDecompressing: true);
        foreach (var path in new[] { "/minimal", "/plain/webhook/event", "/mvc/webhook/event", "/mapped/events" })
        {
            measurements.Clear();
            using var content = new ByteArrayContent([0xff, 0xfe, 1, 2, 3, 4, 5, 6, 7, 8]) { Headers = { { "Content-Encoding", encoding }, { "Content-Type", "application/json" } } };

            using var response = await host.Client.PostAsync(new Uri(path, UriKind.Relative), content);

            response.StatusCode.Should().Be(HttpStatusCode.BadRequest);
            measurements.All.Should().Equal("dynamicconnect.refusals 1 reason=body_encoding");
        }

        host.Log.All.Should().NotContain(x => x.Exception != null);
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Body_TooSlowForTheServer_HasItsStatus(string path)
    {
        await using var host = await StartAsync(new BadHttpRequestException("Too slow.", 408));

        using var response = await host.PostAsync(path, "{}");

        await ShouldBeAsync(host, response, HttpStatusCode.RequestTimeout, "body_cut", Cut);
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Body_Cut_IsToldEverywhere(string path)
    {
        await using var host = await StartAsync(new IOException("Gone."));

        using var response = await host.PostAsync(path, "{}");

        await ShouldBeAsync(host, response, HttpStatusCode.BadRequest, "body_cut", Cut);
    }

    public void Dispose() => measurements.Dispose();

    private static Task<Host> StartAsync(Exception? failure = null, bool isDecompressing = false) => Host.StartAsync(
        application =>
        {
            if (isDecompressing)
            {
                application.UseRequestDecompression();
            }

            if (failure is not null)
            {
                application.Use((context, next) =>
                {
                    context.Features.Set<IHttpRequestLifetimeFeature>(new Lifetime());
                    context.Request.Body = new OwnBody(7, failure);
                    return next(context);
                });
                application.UseRouting();
            }

            application.MapMethods("/minimal", ["GET", "POST"], Ncco? (Webhook<VoiceEvent> _) => null);
            application.MapVoiceWebhooks("/mapped", _ => Announced.Ncco);
            application.MapControllers();
        },
        builder =>
        {
            builder.Services.AddRequestDecompression();
            builder.Services.AddSingleton<Received>().AddVoiceWebhooks(x => x.MaxLength = 20);
            builder.Services.AddTestControllers(typeof(WebhookController), typeof(PlainWebhookController));
        });

    private async Task ShouldBeAsync(Host host, HttpResponseMessage response, HttpStatusCode status, string reason, string detail)
    {
        response.StatusCode.Should().Be(status);
        response.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json");
        using var problem = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        problem.RootElement.GetProperty("status").GetInt32().Should().Be((int)status);
        problem.RootElement.GetProperty("title").GetString().Should().Be("The request is not a voice webhook.");
        problem.RootElement.GetProperty("detail").GetString().Should().Be(detail);
        measurements.All.Where(x => x.StartsWith("dynamicconnect.refusals", StringComparison.Ordinal)).Should().Equal($"dynamicconnect.refusals 1 reason={reason}");
        host.Log.Own.Where(x => x.Level > LogLevel.Debug).Select(x => (x.Id.Name, x.Level, x["Reason"])).Should().Equal(("WebhookRefused", LogLevel.Warning, reason));
    }
}
