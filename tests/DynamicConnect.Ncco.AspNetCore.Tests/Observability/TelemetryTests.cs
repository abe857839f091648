using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using DynamicConnect.AspNetCore.Tests.Signing;
using Microsoft.Extensions.Logging;

namespace DynamicConnect.AspNetCore.Tests.Observability;

/// <summary>Listens to all activities of the process.</summary>
public sealed class TelemetryTests : IDisposable
{
    private const string Name = "DynamicConnect.Ncco.AspNetCore";

    private readonly ConcurrentQueue<string> measurements = new();
    private readonly ConcurrentQueue<Activity> activities = new();
    private readonly MeterListener meters = new();
    private readonly ActivityListener listener;

    public TelemetryTests()
    {
        meters.InstrumentPublished = (instrument, x) =>
        {
            if (instrument.Meter.Name == Name)
            {
                x.EnableMeasurementEvents(instrument);
            }
        };
        meters.SetMeasurementEventCallback<long>((instrument, value, tags, _) =>
            measurements.Enqueue($"{instrument.Name} {value} {string.Join(' ', tags.ToArray().Select(x => $"{x.Key}={x.Value}"))}".TrimEnd()));
        meters.SetMeasurementEventCallback<double>((instrument, value, tags, _) =>
            measurements.Enqueue($"{instrument.Name} {string.Join(' ', tags.ToArray().Select(x => $"{x.Key}={x.Value}"))}"));
        meters.Start();
        listener = new ActivityListener
        {
            ShouldListenTo = x => x.Name == Name,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activities.Enqueue,
        };
        ActivitySource.AddActivityListener(listener);
    }

    [Fact]
    public async Task Events_Received_AreCountedByKindAndStatus()
    {
        await using var host = await Host.StartAsync(x => x.MapVoiceWebhooks("/voice", _ => Announced.Ncco));

        foreach (var body in new[] { """{"status":"cancelled"}""", """{"status":"teleported"}""", """{"dtmf":{"digits":"1"}}""", """{"what":1}""" })
        {
            using var response = await host.PostAsync("/voice/events", body);
        }

        measurements.Should().Contain(["dynamicconnect.events 1 kind=status status=cancelled", "dynamicconnect.events 1 kind=status status=unknown", "dynamicconnect.events 1 kind=input status=", "dynamicconnect.events 1 kind=unknown status="]);
        measurements.Should().Contain("dynamicconnect.no_changes 1");
        host.Log.Own.Select(x => (x.Id.Name, x["Kind"], x["Status"])).Should().StartWith([("EventReceived", "status", "cancelled"), ("EventReceived", "status", "unknown")]);
    }

    [Fact]
    public async Task Webhooks_Answered_AreTimedByKind()
    {
        await using var host = await Host.StartAsync(x => x.MapVoiceWebhooks("/voice", _ => Announced.Ncco));
        measurements.Clear();

        using var answer = await host.GetAsync("/voice/answer");
        using var status = await host.GetAsync("/voice/events?status=busy");

        measurements.Where(x => x.StartsWith("dynamicconnect.webhook.duration", StringComparison.Ordinal))
            .Should().Equal("dynamicconnect.webhook.duration kind=answer", "dynamicconnect.webhook.duration kind=status");
    }

    [Fact]
    public async Task Handlers_Failed_AreCountedByException()
    {
        await using var host = await Host.StartAsync(x => x.MapVoiceWebhooks("/voice", _ => throw new TimeoutException()));

        using var response = await host.GetAsync("/voice/answer");

        measurements.Should().Contain("dynamicconnect.failures 1 error.type=System.TimeoutException");
        host.Log.Own.Where(x => x.Id.Name == "HandlerFailed").Select(x => x["StatusCode"]).Should().Equal(503);
    }

    [Theory]
    [InlineData("status", """{"status":"busy"}""")]
    [InlineData("input", """{"dtmf":{"digits":"1"}}""")]
    [InlineData("recording", """{"recording_url":"https://example.com/1"}""")]
    [InlineData("transcription", """{"transcription_url":"https://example.com/1"}""")]
    [InlineData("transfer", """{"conversation_uuid_from":"CON-1","conversation_uuid_to":"CON-2"}""")]
    [InlineData("notify", """{"payload":{"a":1}}""")]
    [InlineData("error", """{"reason":"Syntax error in NCCO."}""")]
    [InlineData("unknown", """{"what":1}""")]
    public void Kind_OfAnEvent_HasAName(string kind, string json) => Telemetry.KindOf(VoiceEvent.Parse(json)).Should().Be(kind);

    [Theory]
    [InlineData("/voice/answer")]
    [InlineData("/webhook")]
    [InlineData("/ok")]
    [InlineData("/filtered")]
    public async Task Nccos_Returned_AreCountedOnce(string path)
    {
        await using var host = await Host.StartAsync(
            x =>
            {
                x.MapVoiceWebhooks("/voice", _ => Announced.Ncco);
                x.MapGet("/webhook", (Webhook<AnswerRequest> _) => Announced.Ncco);
                x.MapGet("/ok", () => Microsoft.AspNetCore.Http.Results.Ok(Announced.Ncco)).WithNccoResults();
                x.MapGet("/filtered", () => Announced.Ncco).WithNccoResults();
            },
            x => x.Services.AddVoiceWebhooks());
        measurements.Clear();

        using var response = await host.GetAsync(path);

        measurements.Where(x => x.StartsWith("dynamicconnect.nccos", StringComparison.Ordinal)).Should().Equal("dynamicconnect.nccos 1");
    }

    [Fact]
    public async Task Refusals_AreCountedByReason()
    {
        await using var host = await SignedHost.StartAsync();

        using var unsigned = await host.PostAsync("/signed", "{}");
        using var broken = await host.SendAsync("/signed", new SignedRequest { Body = "[" });

        measurements.Should().Contain(["dynamicconnect.refusals 1 reason=missing", "dynamicconnect.refusals 1 reason=body"]);
        host.Log.Own.Select(x => (x.Id.Id, x.Id.Name, x.Level, x["Reason"])).Should().Equal(
            (1, "SignatureRefused", LogLevel.Warning, "missing"),
            (2, "WebhookRefused", LogLevel.Warning, "body"));
    }

    [Fact]
    public async Task Handling_OfAWebhook_IsAnActivityWithTheIdsOfTheCall()
    {
        await using var host = await Host.StartAsync(x => x.MapVoiceWebhooks("/voice", _ => Announced.Ncco));
        var conversation = $"CON-{Guid.NewGuid()}";

        using var answer = await host.GetAsync($"/voice/answer?uuid=a&conversation_uuid={conversation}&from=447700900001");
        using var status = await host.GetAsync($"/voice/events?uuid=a&conversation_uuid={conversation}&status=busy&to=447700900001");

        activities.Where(x => Equals(x.GetTagItem("vonage.conversation_uuid"), conversation)).Select(Describe).Should().Equal(
            "voice answer vonage.uuid=a vonage.ncco=True",
            "voice event vonage.uuid=a vonage.event=status vonage.status=busy vonage.ncco=False");
    }

    [Fact]
    public async Task Signature_Checked_IsAnActivityWithTheReason()
    {
        await using var host = await SignedHost.StartAsync();

        using var response = await host.SendAsync("/signed", new SignedRequest { Key = "wrong" });

        activities.Select(Describe).Should().Contain("vonage signature vonage.refusal=signature");
    }

    public void Dispose()
    {
        meters.Dispose();
        listener.Dispose();
    }

    private static string Describe(Activity activity) =>
        string.Join(' ', activity.TagObjects.Where(x => x.Key != "vonage.conversation_uuid").Select(x => $"{x.Key}={x.Value}").Prepend(activity.OperationName));
}
