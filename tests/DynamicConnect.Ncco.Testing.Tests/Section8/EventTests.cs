using System.Text.Json;
using static DynamicConnect.Testing.Tests.TestApp;

namespace DynamicConnect.Testing.Tests.Section8;

/// <summary>How the platform runs an NCCO: the events of a leg.</summary>
public sealed class EventTests
{
    [Fact]
    public async Task The_events_of_an_inbound_call_are_the_answer_webhook_started_ringing_answered_and_completed()
    {
        var app = new TestApp(Talk("bye"));
        var call = await app.CallAsync();

        await call.EndsAsync();

        app.Subjects.Should().Equal("answer", "Started", "Ringing", "Answered", "Completed");
    }

    [Fact]
    public async Task The_events_of_a_leg_are_started_ringing_then_answered_and_completed_at_the_end()
    {
        var call = await PlayAsync(x => x.Answers().HangsUp(Seconds(9)));

        EventsOf(call, Agent).Should().Equal("started", "ringing", "answered", "completed");
    }

    [Fact]
    public async Task Started_and_ringing_come_at_the_same_time()
    {
        var call = await PlayAsync(x => x.Answers().HangsUp(Seconds(9)));

        call.Transcript.Requests.Where(x => x.Subject is "started" or "ringing").Select(x => x.At).Distinct().Should().Equal(TimeSpan.Zero);
    }

    public static TheoryData<Action<CalledParty>, string, string?, int> Failures => new()
    {
        { x => x.IsBusy(), "busy", null, 486 },
        { x => x.DoesNotAnswer(), "timeout", null, 487 },
        { x => x.IsUnavailable(), "unanswered", "unavailable", 480 },
        { x => x.IsUnavailable(CallDetail.CarrierTimeout), "unanswered", "carrier_timeout", 480 },
        { x => x.Rejects(), "rejected", "declined", 603 },
        { x => x.Rejects(CallDetail.Restricted), "rejected", "restricted", 403 },
        { x => x.Rejects(CallDetail.InvalidNumber), "rejected", "invalid_number", 404 },
    };

    [Theory]
    [MemberData(nameof(Failures))]
    public async Task The_events_of_a_leg_are_started_ringing_then_one_of_the_failed_states(Action<CalledParty> behave, string status, string? detail, int sipCode)
    {
        var call = await PlayAsync(behave);

        EventsOf(call, Agent).Should().Equal("started", "ringing", status);
        Field(call, status, "detail").Should().Be(detail);
        Field(call, status, "sip_code").Should().Be($"{sipCode}");
    }

    [Theory]
    [InlineData(CallDetail.CannotRoute, "cannot_route")]
    [InlineData(CallDetail.NumberOutOfService, "number_out_of_service")]
    [InlineData(CallDetail.InternalError, "internal_error")]
    public async Task A_call_that_cannot_be_made_never_rings(CallDetail detail, string name)
    {
        var call = await PlayAsync(x => x.Fails(detail));

        EventsOf(call, Agent).Should().Equal("started", "failed");
        Field(call, "failed", "detail").Should().Be(name);
    }

    [Fact]
    public async Task Completed_of_the_leg_that_was_passed_on_comes_after_the_last_attempt()
    {
        var app = new TestApp(Synchronous(Agent)).On("Busy", Synchronous(Alternative)).On("Timeout", Talk("Nobody is there."));
        var call = await app.CallAsync(x => x.When(Agent).IsBusy());

        await call.EndsAsync();

        app.Subjects.Should().ContainSingle(x => x == "Completed");
        app.Subjects.Should().EndWith("Completed");
    }

    [Theory]
    [InlineData(false, "human")]
    [InlineData(true, "machine")]
    public async Task With_machine_detection_comes_human_or_machine(bool isMachine, string status)
    {
        var app = new TestApp(Asynchronous(Agent) with { MachineDetection = MachineDetection.Continue });
        var call = await app.CallAsync(x => (isMachine ? x.When(Agent).IsAnsweringMachine() : x.When(Agent).Answers()).HangsUp(Seconds(30)));

        await call.EndsAsync();

        EventsOf(call, Agent).Should().Equal("started", "ringing", "answered", status, "completed");
        var request = call.Transcript.Requests.Single(x => x.Subject == status);
        JsonDocument.Parse(request.Body!).RootElement.TryGetProperty("uuid", out _).Should().BeFalse();
        Field(call, status, "call_uuid").Should().Be(call.LegTo(Agent)!.Uuid);
    }

    [Fact]
    public async Task Hangup_ends_the_leg_when_a_machine_answers()
    {
        var app = new TestApp(Asynchronous(Agent) with { MachineDetection = MachineDetection.Hangup });
        var call = await app.CallAsync(x => x.When(Agent).IsAnsweringMachine(Seconds(1)));

        await call.EndsAsync();

        call.Elapsed.Should().Be(Seconds(3));
    }

    [Fact]
    public async Task Advanced_detection_in_default_mode_is_asynchronous_with_status_and_beep_and_takes_an_NCCO_for_either()
    {
        var connect = Asynchronous(Agent) with { AdvancedMachineDetection = new AdvancedMachineDetection { Behavior = MachineDetection.Continue, Mode = DetectionMode.Default } };
        var app = new TestApp(connect, Talk("one moment"), new WaitAction { Timeout = Seconds(60) }).On("Machine", _ => null).On("Machine", Talk("after the beep"));
        var call = await app.CallAsync(x => x.When(Agent).IsAnsweringMachine(Seconds(1), Seconds(6)).HangsUp(Seconds(60)));

        await call.HearsAsync("one moment");
        call.Elapsed.Should().Be(TimeSpan.Zero);
        await call.HearsAsync("after the beep");

        call.Elapsed.Should().Be(Seconds(7));
        call.Transcript.Requests.Where(x => x.Subject == "machine").Select(x => x.Body!.Contains("\"sub_state\":\"beep_start\"")).Should().Equal(false, true);
    }

    [Fact]
    public async Task Advanced_detection_in_detect_mode_is_synchronous_with_the_status_only()
    {
        var connect = Asynchronous(Agent) with { AdvancedMachineDetection = new AdvancedMachineDetection { Behavior = MachineDetection.Continue } };
        var call = await new TestApp(connect, Talk("next")).CallAsync(x => x.When(Agent).IsAnsweringMachine(Seconds(1)).HangsUp(Seconds(30)));

        await call.HearsAsync("next");
        call.Elapsed.Should().Be(Seconds(3));
        await call.EndsAsync();

        EventsOf(call, Agent).Should().Equal("started", "ringing", "answered", "machine", "completed");
    }

    [Theory]
    [InlineData(6, "beep_start", 6)]
    [InlineData(-1, "beep_timeout", 50)]
    public async Task Advanced_detection_in_detect_beep_mode_is_synchronous_with_the_beep_only(int beep, string subState, int seconds)
    {
        var detection = new AdvancedMachineDetection { Behavior = MachineDetection.Continue, Mode = DetectionMode.DetectBeep, BeepTimeout = Seconds(50) };
        var call = await new TestApp(Asynchronous(Agent) with { AdvancedMachineDetection = detection }, Talk("next"))
            .CallAsync(x => x.When(Agent).IsAnsweringMachine(Seconds(1), beep < 0 ? Timeout.InfiniteTimeSpan : Seconds(beep)).HangsUp(Seconds(90)));

        await call.HearsAsync("next");
        call.Elapsed.Should().Be(Seconds(seconds + 1));
        await call.EndsAsync();

        EventsOf(call, Agent).Should().Equal("started", "ringing", "answered", "machine", "completed");
        Field(call, "machine", "sub_state").Should().Be(subState);
    }

    [Fact]
    public async Task Completed_tells_times_price_and_who_hung_up()
    {
        var call = await PlayAsync(x => x.Answers(Seconds(3)).HangsUp(Seconds(60)));

        Field(call, "completed", "duration").Should().Be("60");
        Field(call, "completed", "rate").Should().Be("0.00720000");
        Field(call, "completed", "price").Should().Be("0.00720000");
        Field(call, "completed", "disconnected_by").Should().Be("user");
        Field(call, "completed", "start_time").Should().Be("2026-01-01T12:00:03.000Z");
        Field(call, "completed", "end_time").Should().Be("2026-01-01T12:01:03.000Z");
    }

    [Fact]
    public async Task Headers_of_a_websocket_endpoint_come_back_in_its_events()
    {
        WebSocketEndpoint bot = new("wss://example.com/bot") { Headers = JsonData.Parse("""{"customer":7}""") };
        var call = await new TestApp(Synchronous(bot)).CallAsync(x => x.When(bot).Answers().HangsUp(Seconds(5)));

        await call.EndsAsync();

        call.Transcript.Requests.Where(x => x.Body?.Contains("\"to\":\"wss") == true).Should().HaveCount(4)
            .And.OnlyContain(x => x.Body!.Contains("\"headers\":{\"customer\":7}"));
    }

    [Fact]
    public async Task SIP_headers_come_with_the_answer_webhook_but_those_that_begin_with_X_Nexmo()
    {
        var app = new TestApp(Talk("hi"));
        var headers = new Dictionary<string, string> { ["X-Customer"] = "7", ["User-to-User"] = "a", ["X-Nexmo-Secret"] = "no" };
        await app.Platform().CallAsync(new InboundCall("4155550199", "4155550100") { SipHeaders = headers, EndpointType = EndpointType.Sip });

        app.Requests[0].Url.Query.Should().Contain("SipHeader_X-Customer=7").And.Contain("SipHeader_User-to-User=a").And.Contain("endpoint_type=sip").And.NotContain("Nexmo");
    }

    [Fact]
    public async Task Recording_and_transcription_events_have_what_belongs_to_them()
    {
        var app = new TestApp(
            new RecordAction
            {
                EndOnKey = "#",
                BeepStart = true,
                EventUrl = ["https://example.com/recording"],
                Transcription = new TranscriptionSettings { EventUrl = ["https://example.com/transcription"] },
            },
            Talk("thanks"));
        var call = await app.CallAsync();
        await call.HearsAsync("beep");

        await call.SaysAsync("Please call me back.");
        await call.PressesAsync("#");
        await call.EndsAsync();

        var events = app.Requests.Where(x => x.Kind == WebhookKind.Event).Select(x => x.ToVoiceEvent()).ToList();
        var recording = events.OfType<RecordingEvent>().Single();
        (recording.EndTime - recording.StartTime).Should().Be(Seconds(1.333));
        events.OfType<TranscriptionEvent>().Single().RecordingUuid.Should().Be(recording.RecordingUuid);
        recording.RecordingUrl.Should().StartWith("https://api.nexmo.com/v1/files/");
    }

    private static async Task<SimulatedCall> PlayAsync(Action<CalledParty> behave)
    {
        var call = await new TestApp(Synchronous(Agent)).CallAsync(x => behave(x.When(Agent)));
        await call.EndsAsync();
        return call;
    }

    private static IEnumerable<string> EventsOf(SimulatedCall call, ConnectEndpoint endpoint)
    {
        var uuid = call.LegTo(endpoint)!.Uuid;
        return call.Transcript.Requests.Where(x => x.Body?.Contains($"uuid\":\"{uuid}\"") == true).Select(x => x.Subject!);
    }

    private static string? Field(SimulatedCall call, string subject, string name)
    {
        var body = call.Transcript.Requests.First(x => x.Subject == subject).Body!;
        return JsonDocument.Parse(body).RootElement.GetProperty(name).ToString() is { Length: > 0 } text ? text : null;
    }
}
