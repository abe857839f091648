using System.Diagnostics;
using System.Net;
using DynamicConnect.AspNetCore.Tests.Binding;
using Microsoft.Extensions.Logging;

namespace DynamicConnect.AspNetCore.Tests.Observability;

/// <summary>No call is lost silently.</summary>
public sealed class LostCallTests
{
    private static readonly Ncco Wrong = new(new TalkAction("Hello") { Level = 7 });
    private static readonly Ncco Sorry = new(new TalkAction("Sorry"));

    [Theory]
    [InlineData("Development", null, 200, 1)]
    [InlineData("Production", null, 200, 0)]
    [InlineData("Development", "Send", 200, 0)]
    [InlineData("Production", "Log", 200, 1)]
    [InlineData("Production", "Replace", 500, 1)]
    public async Task InvalidNcco_GoingOut_IsHandledAsTheOptionSays(string environment, string? handling, int status, int warnings)
    {
        await using var host = await Host.StartAsync(x => x.MapVoiceWebhooks("/voice", _ => Wrong), x => x.Configuration["Vonage:Webhooks:InvalidNcco"] = handling, environment: environment);

        using var response = await host.GetAsync("/voice/answer?conversation_uuid=CON-1");

        ((int)response.StatusCode).Should().Be(status);
        host.Log.Own.Where(x => x.Id.Name == "InvalidNcco").Select(x => (x.Level, x["NccoPath"], x["ConversationUuid"]))
            .Should().Equal(Enumerable.Repeat((LogLevel.Warning, (object?)"$[0].level", (object?)"CON-1"), warnings));
    }

    [Fact]
    public async Task InvalidNcco_WithAReplacement_IsReplaced()
    {
        await using var host = await Host.StartAsync(x => x.MapVoiceWebhooks("/voice", _ => Wrong), x => x.Services.AddVoiceWebhooks(o => (o.InvalidNcco, o.Replacement) = (InvalidNccoHandling.Replace, Sorry)));

        (await host.Client.GetStringAsync(new Uri("/voice/answer", UriKind.Relative))).Should().Be(Sorry.ToJson());
    }

    [Theory]
    [InlineData("Sometimes")]
    [InlineData("7")]
    public async Task InvalidNcco_OptionThatDoesNotExist_StopsTheStart(string handling) =>
        await FluentActions.Awaiting(() => Host.StartAsync(x => x.MapVoiceWebhooks("/voice", _ => Wrong), x => x.Configuration["Vonage:Webhooks:InvalidNcco"] = handling))
            .Should().ThrowAsync<InvalidOperationException>().WithMessage($"Vonage:Webhooks:InvalidNcco is '{handling}'. Expected Send or Log or Replace.");

    [Fact]
    public async Task InvalidNcco_WithWarningsOrTwoErrors_IsReplacedForTheErrorsAlone()
    {
        var warning = Ncco.Parse("""[{"action":"talk","text":"Hello","volume":1}]""");
        var twoErrors = new Ncco(new TalkAction("Hello") { Level = 7 }, new TalkAction("Hello") { Level = 8 });
        using var measurements = new Measurements();
        await using var host = await Host.StartAsync(
            x => x.MapVoiceWebhooks("/voice", call => call.From == "1" ? warning : twoErrors),
            x => x.Services.AddVoiceWebhooks(o => (o.InvalidNcco, o.Replacement) = (InvalidNccoHandling.Replace, Sorry)));

        (await host.Client.GetStringAsync(new Uri("/voice/answer?from=1", UriKind.Relative))).Should().Be(warning.ToJson());
        (await host.Client.GetStringAsync(new Uri("/voice/answer?from=2", UriKind.Relative))).Should().Be(Sorry.ToJson());
        measurements.All.Should().ContainSingle(x => x.StartsWith("dynamicconnect.invalid_nccos 1"));
    }

    public static TheoryData<string> Throwing() => ["/func/answer", "/async/answer", "/ordinary/answer", "/own", "/mvc/broken", "/service/answer"];

    [Theory]
    [MemberData(nameof(Throwing))]
    public async Task Handler_ThatThrows_Is503(string path)
    {
        await using var host = await StartAsync(null);

        using var response = await host.GetAsync(path);

        response.StatusCode.Should().Be(HttpStatusCode.ServiceUnavailable);
        host.Log.Own.Where(x => x.Id.Name == "HandlerFailed").Select(x => x.Level).Should().Equal(LogLevel.Error);
    }

    [Theory]
    [InlineData("/func/answer")]
    [InlineData("/async/events")]
    [InlineData("/ordinary/answer")]
    public async Task Handler_ThatThrowsWithOnError_IsAnsweredWithIt(string path)
    {
        await using var host = await StartAsync(Sorry);

        (await host.Client.GetStringAsync(new Uri(path, UriKind.Relative))).Should().Be(Sorry.ToJson());
    }

    [Fact]
    public async Task Handler_ThatThrows_LeavesAnActivityWithAnError()
    {
        var statuses = new List<(ActivityStatusCode, string?)>();
        using var listener = Listen(statuses);
        await using var host = await StartAsync(null);

        using var response = await host.GetAsync("/func/answer");

        statuses.Should().Equal((ActivityStatusCode.Error, "System.InvalidOperationException"));
    }

    [Fact]
    public async Task Answer_LaterThanThePlatformWaits_LeavesAnActivityWithAnError()
    {
        var statuses = new List<(ActivityStatusCode, string?)>();
        using var listener = Listen(statuses);
        var time = new SteppingTime { Step = TimeSpan.FromSeconds(6) };
        await using var host = await Host.StartAsync(
            x => x.MapVoiceWebhooks("/voice", _ =>
            {
                time.Advance();
                return Announced.Ncco;
            }),
            x => x.Services.AddSingleton<TimeProvider>(time));

        using var response = await host.GetAsync("/voice/answer");

        statuses.Should().Equal((ActivityStatusCode.Error, "The platform disconnected before the response was complete."));
    }

    [Fact]
    public async Task Handler_ThatThrows_LeavesNoHeaders()
    {
        await using var host = await Host.StartAsync(x => x.MapVoiceWebhooks("/voice", (HttpContext context) =>
        {
            context.Response.Headers["X-Set"] = "before";
            return Broken();
        }));

        using var response = await host.GetAsync("/voice/answer");

        response.Headers.Contains("X-Set").Should().BeFalse();
    }

    [Fact]
    public async Task Answer_LaterThanThePlatformWaits_IsAWarning()
    {
        var time = new SteppingTime();
        await using var host = await Host.StartAsync(
            x => x.MapVoiceWebhooks("/voice", _ => Take(time, Announced.Ncco), _ => Take(time, null)),
            x => x.Services.AddSingleton<TimeProvider>(time));

        foreach (var (path, seconds, isLate) in new[] { ("answer", 5, false), ("answer", 6, true), ("events", 10, false), ("events", 11, true), ("fallback?original_request={}", 6, true) })
        {
            time.Step = TimeSpan.FromSeconds(seconds);
            using var response = await host.GetAsync($"/voice/{path}");

            host.Log.Own.Any(x => x.Id.Name == "AnsweredLate" && x.Level == LogLevel.Warning && Equals(x["Elapsed"], time.Step)).Should().Be(isLate, "of {0} after {1} s", path, seconds);
            host.Log.Clear();
        }

        static Ncco? Take(SteppingTime time, Ncco? ncco)
        {
            time.Advance();
            return ncco;
        }
    }

    [Fact]
    public async Task ErrorEvent_OfThePlatform_IsAWarningWithItsReason()
    {
        await using var host = await Host.StartAsync(x => x.MapVoiceWebhooks("/voice", _ => Announced.Ncco));

        using var response = await host.PostAsync("/voice/events", """{"reason":"Syntax error in NCCO.\r\nforged: line","conversation_uuid":"CON-1"}""");

        host.Log.Own.Where(x => x.Level == LogLevel.Warning).Select(x => (x.Id.Name, x["Reason"])).Should().Equal(("PlatformError", "Syntax error in NCCO.??forged: line"));
    }

    [Theory]
    [InlineData("/voice/events")]
    [InlineData("/own")]
    [InlineData("/mvc/webhook/event")]
    public async Task Scope_OfEveryMessage_HasPathAndIdsSanitized(string path)
    {
        await using var host = await Host.StartAsync(
            x =>
            {
                x.MapVoiceWebhooks("/voice", _ => Announced.Ncco);
                x.MapPost("/own", (Webhook<VoiceEvent> _) => NccoResult.NoChange);
                x.MapControllers();
            },
            x => x.Services.AddSingleton<Received>().AddTestControllers(typeof(WebhookController)));

        using var response = await host.PostAsync(path, $$"""{"reason":"x","conversation_uuid":"CON-1\n","uuid":"{{new string('a', 1000)}}"}""");

        var scope = host.Log.Own.Single(x => x.Id.Name == "PlatformError").Scope.ToDictionary();
        scope.Should().Contain(new Dictionary<string, object?> { ["Path"] = path, ["ConversationUuid"] = "CON-1?" });
        scope["Uuid"].Should().BeOfType<string>().Which.Should().HaveLength(201);
    }

    private static Ncco Broken() => throw new InvalidOperationException("Broken.");

    private static ActivityListener Listen(List<(ActivityStatusCode Status, string? Description)> statuses)
    {
        var listener = new ActivityListener
        {
            ShouldListenTo = x => x.Name == VoiceTelemetry.ActivitySourceName,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = x => statuses.Add((x.Status, x.StatusDescription)),
        };
        ActivitySource.AddActivityListener(listener);
        return listener;
    }

    private static Task<Host> StartAsync(Ncco? onError) => Host.StartAsync(
        x =>
        {
            x.MapVoiceWebhooks("/func", _ => Broken(), onError: onError);
            x.MapVoiceWebhooks("/async", (_, _) => Task.FromException<Ncco>(new InvalidOperationException("Broken.")), (_, _) => Task.FromException<Ncco?>(new InvalidOperationException("Broken.")), onError);
            x.MapVoiceWebhooks("/ordinary", (AnswerRequest _, CancellationToken _) => Broken(), onError: onError);
            x.MapVoiceWebhooks("/service", (AnswerRequest call, Received received) => received.Take(call));
            x.MapGet("/own", (Webhook<AnswerRequest> _) => Broken());
            x.MapControllers();
        },
        x => x.Services.AddScoped<Received>(_ => throw new InvalidOperationException("Broken.")).AddTestControllers(typeof(BrokenController)));

    private sealed class SteppingTime : TimeProvider
    {
        private long now;

        public TimeSpan Step { get; set; }

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public void Advance() => now += Step.Ticks;

        public override long GetTimestamp() => now;
    }
}
