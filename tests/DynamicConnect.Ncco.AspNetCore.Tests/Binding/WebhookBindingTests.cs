using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;

namespace DynamicConnect.AspNetCore.Tests.Binding;

public sealed class WebhookBindingTests
{
    private static readonly string[] Styles = ["/minimal", "/mvc/webhook", "/plain/webhook", "/mapped"];
    private static readonly string[] Forms = ["query", "form", "json", "json with charset", "json without type"];

    public static TheoryData<string, string> StylesAndForms()
    {
        var data = new TheoryData<string, string>();
        foreach (var style in Styles)
        {
            foreach (var form in Forms)
            {
                data.Add(style, form);
            }
        }

        return data;
    }

    public static TheoryData<string> AllStyles() => [.. Styles];

    [Theory]
    [MemberData(nameof(StylesAndForms))]
    public async Task Event_InAnyForm_ReachesTheHandlerEqual(string style, string form)
    {
        await using var host = await StartAsync();

        foreach (var voiceEvent in Samples.Events)
        {
            using var response = await host.SendAsync(EventPath(style), voiceEvent, form);
            response.StatusCode.Should().Be(HttpStatusCode.NoContent);
        }

        host.Services.GetRequiredService<Received>().All.Should().Equal(Samples.Events);
    }

    [Theory]
    [MemberData(nameof(StylesAndForms))]
    public async Task Answer_InAnyForm_ReachesTheHandlerEqual(string style, string form)
    {
        await using var host = await StartAsync();

        using var response = await host.SendAsync($"{style}/answer", Samples.Answer, form);

        (await response.Content.ReadAsStringAsync()).Should().Be(Announced.Json);
        host.Services.GetRequiredService<Received>().All.Should().Equal(Samples.Answer);
    }

    [Theory]
    [MemberData(nameof(AllStyles))]
    public async Task Body_ThatIsNoWebhook_Is400WithProblemDetails(string style)
    {
        await using var host = await StartAsync();

        foreach (var body in new[] { "", "[]", "null", "{", "7", "hello", """{"a":1}x""", new string('[', 5000) })
        {
            using var response = await host.PostAsync(EventPath(style), body);

            await ShouldBeAProblemAsync(response, HttpStatusCode.BadRequest);
        }

        host.Services.GetRequiredService<Received>().All.Should().BeEmpty();
        host.Log.All.Should().NotContain(x => x.Exception != null);
    }

    [Theory]
    [MemberData(nameof(AllStyles))]
    public async Task Body_TooLong_Is413WithProblemDetails(string style)
    {
        await using var host = await StartAsync();
        using var chunked = new ChunkedContent(70_000);

        using var tooLong = await host.PostAsync(EventPath(style), Body(65_537));
        using var longForm = await host.PostAsync(EventPath(style), $"a={new string('a', 70_000)}", "application/x-www-form-urlencoded");
        using var dripped = await host.Client.PostAsync(new Uri(EventPath(style), UriKind.Relative), chunked);
        using var justFits = await host.PostAsync(EventPath(style), Body(65_536));

        await ShouldBeAProblemAsync(tooLong, HttpStatusCode.RequestEntityTooLarge);
        await ShouldBeAProblemAsync(longForm, HttpStatusCode.RequestEntityTooLarge);
        await ShouldBeAProblemAsync(dripped, HttpStatusCode.RequestEntityTooLarge);
        justFits.StatusCode.Should().Be(HttpStatusCode.NoContent);
    }

    [Theory]
    [MemberData(nameof(AllStyles))]
    public async Task Length_GivenByOption_IsTheLimit(string style)
    {
        await using var host = await StartAsync(x => x.MaxLength = 20);

        using var body = await host.PostAsync(EventPath(style), Body(21));
        using var query = await host.GetAsync($"{EventPath(style)}?{new string('a', 20)}");
        using var fits = await host.PostAsync(EventPath(style), Body(20));

        await ShouldBeAProblemAsync(body, HttpStatusCode.RequestEntityTooLarge);
        await ShouldBeAProblemAsync(query, HttpStatusCode.RequestUriTooLong);
        fits.StatusCode.Should().Be(HttpStatusCode.NoContent);
    }

    [Fact]
    public async Task Length_NotGiven_Is64Kibibytes()
    {
        await using var host = await Host.StartAsync(x => x.MapPost("/", (Webhook<VoiceEvent> webhook) => webhook.Value.ToJson().Length));

        using var fits = await host.PostAsync("/", Body(65_536));
        using var tooLong = await host.PostAsync("/", Body(65_537));

        (fits.StatusCode, tooLong.StatusCode).Should().Be((HttpStatusCode.OK, HttpStatusCode.RequestEntityTooLarge));
    }

    [Theory]
    [MemberData(nameof(AllStyles))]
    public async Task Client_GoneInTheMiddle_IsNoError(string style)
    {
        await using var host = await StartAsync(isOnKestrel: true);
        using (var socket = new Socket(SocketType.Stream, ProtocolType.Tcp))
        {
            await socket.ConnectAsync(host.Client.BaseAddress!.Host, host.Client.BaseAddress.Port);
            await socket.SendAsync(Encoding.ASCII.GetBytes($"POST {EventPath(style)} HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n{{\"status\":"));
            socket.Shutdown(SocketShutdown.Send);
            await EndAsync(socket);
        }

        using var next = await host.GetAsync($"{EventPath(style)}?status=busy");

        next.StatusCode.Should().Be(HttpStatusCode.NoContent);
        host.Services.GetRequiredService<Received>().All.Should().ContainSingle();
        host.Log.All.Should().NotContain(x => x.Level >= Microsoft.Extensions.Logging.LogLevel.Error);
    }

    [Fact]
    public async Task Body_AfterBinding_CanBeReadAgain()
    {
        await using var host = await Host.StartAsync(x => x.MapPost("/", async (Webhook<VoiceEvent> _, HttpRequest request) =>
        {
            using var reader = new StreamReader(request.Body);
            return await reader.ReadToEndAsync();
        }));

        using var response = await host.PostAsync("/", """{"status":"busy"}""");

        (await response.Content.ReadAsStringAsync()).Should().Be("""{"status":"busy"}""");
    }

    [Fact]
    public void Webhook_InATestOfAHandler_HasItsValue() => new Webhook<AnswerRequest>(Samples.Answer).Value.Should().BeSameAs(Samples.Answer);

    [Fact]
    public async Task Options_WithoutLength_StopTheStart() =>
        await FluentActions.Awaiting(() => StartAsync(x => x.MaxLength = 0)).Should().ThrowAsync<Microsoft.Extensions.Options.OptionsValidationException>();

    /// <summary>Waits until the server has closed or cut the connection.</summary>
    private static async Task EndAsync(Socket socket)
    {
        try
        {
            while (await socket.ReceiveAsync(new byte[1024]) > 0)
            {
            }
        }
        catch (SocketException)
        {
        }
    }

    private static string Body(int length) => $$"""{"a":"{{new string('a', length - 8)}}"}""";

    private static string EventPath(string style) => style == "/mapped" ? "/mapped/events" : $"{style}/event";

    private static async Task ShouldBeAProblemAsync(HttpResponseMessage response, HttpStatusCode status)
    {
        response.StatusCode.Should().Be(status);
        response.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json");
        using var problem = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        problem.RootElement.GetProperty("status").GetInt32().Should().Be((int)status);
        problem.RootElement.GetProperty("detail").GetString().Should().NotBeNullOrEmpty();
    }

    private static Task<Host> StartAsync(Action<VoiceWebhookOptions>? options = null, bool isOnKestrel = false) => Host.StartAsync(
        application =>
        {
            var received = application.Services.GetRequiredService<Received>();
            application.MapMethods("/minimal/event", ["GET", "POST"], (Webhook<VoiceEvent> webhook) => received.Take(webhook.Value));
            application.MapMethods("/minimal/answer", ["GET", "POST"], (Webhook<AnswerRequest> webhook) =>
            {
                received.Take(webhook.Value);
                return Announced.Ncco;
            });
            application.MapVoiceWebhooks(
                "/mapped",
                request =>
                {
                    received.Take(request);
                    return Announced.Ncco;
                },
                received.Take);
            application.MapControllers();
        },
        builder =>
        {
            builder.Services.AddSingleton<Received>().AddVoiceWebhooks(options);
            builder.Services.AddTestControllers(typeof(WebhookController), typeof(PlainWebhookController));
        },
        isOnKestrel);
}
