using static DynamicConnect.Testing.Tests.TestApp;

namespace DynamicConnect.Testing.Tests.Section8;

/// <summary>How the platform runs an NCCO: actions, their order, and the end of a call.</summary>
public sealed class FlowTests
{
    [Fact]
    public async Task Actions_run_one_after_another()
    {
        var call = await new TestApp(Talk("one"), new WaitAction { Timeout = Seconds(2) }, Talk("two")).CallAsync();

        await call.EndsAsync();

        call.Caller.Heard.Should().Equal("one", "two");
        call.Transcript.Entries.Where(x => x.Kind == TranscriptEntryKind.Hear).Select(x => x.At).Should().Equal(Seconds(0), Seconds(3));
    }

    [Fact]
    public async Task When_the_last_one_has_run_the_call_ends()
    {
        var app = new TestApp(Talk("bye"));
        var call = await app.CallAsync();

        await call.EndsAsync();

        call.Elapsed.Should().Be(Seconds(1));
        app.Subjects.Should().EndWith("Completed");
    }

    [Fact]
    public async Task While_a_leg_that_connect_brought_in_goes_on_the_call_goes_on()
    {
        var call = await new TestApp(Asynchronous(Agent)).CallAsync(x => x.When(Agent).Answers(Seconds(3)).HangsUp(Seconds(60)));

        await call.EndsAsync();

        call.Elapsed.Should().Be(Seconds(63));
    }

    [Fact]
    public async Task While_an_asynchronous_action_goes_on_the_call_goes_on()
    {
        var call = await new TestApp(new RecordAction { TimeOut = Seconds(20) }, Talk("bye")).CallAsync();

        await call.EndsAsync();

        call.Elapsed.Should().Be(Seconds(20));
    }

    [Fact]
    public async Task An_empty_NCCO_ends_the_call()
    {
        var app = new TestApp().On("answer");
        var call = await app.CallAsync();

        await call.EndsAsync();

        app.Subjects.Should().Equal("answer", "Started", "Ringing", "Answered", "Completed");
    }

    public static TheoryData<NccoAction, double> Holding => new()
    {
        { Talk("fifteen letters and fifteen"), 1.8 },
        { new StreamAction("https://example.com/a.mp3"), 30 },
        { new StreamAction("https://example.com/a.mp3") { Loop = 3 }, 90 },
        { Input(InputType.Dtmf), 3 },
        { new NotifyAction(JsonData.EmptyObject, "https://example.com/notify"), 0 },
        { new WaitAction(), 10 },
        { Synchronous(Agent), 10 },
        { new RecordAction { EndOnSilence = Seconds(5) }, 5 },
        { new RecordAction { EndOnKey = "#", TimeOut = Seconds(7) }, 7 },
    };

    [Theory]
    [MemberData(nameof(Holding))]
    public async Task These_hold_the_flow_until_they_are_done(NccoAction action, double seconds)
    {
        var call = await new TestApp(action, Talk("next")).CallAsync();

        await call.HearsAsync("next");

        call.Elapsed.Should().Be(Seconds(seconds));
    }

    [Fact]
    public async Task Conversation_holds_the_flow()
    {
        var call = await new TestApp(new ConversationAction("room"), Talk("next")).CallAsync();
        await call.WaitsAsync(TimeSpan.FromHours(1));

        await call.HangsUpAsync();
        await call.EndsAsync();

        call.Caller.Heard.Should().BeEmpty();
    }

    [Fact]
    public async Task Record_sends_its_event_before_the_next_action()
    {
        var app = new TestApp(new RecordAction { EndOnSilence = Seconds(3), EventUrl = ["https://example.com/recording"] }, Talk("thanks"));
        var call = await app.CallAsync();

        await call.SaysAsync("Please call me back.");
        await call.HearsAsync("thanks");

        app.Subjects.Should().EndWith("recording");
    }

    public static TheoryData<NccoAction> NotHolding => new()
    {
        Talk("menu") with { BargeIn = true },
        new StreamAction("https://example.com/menu.mp3") { BargeIn = true },
    };

    [Theory]
    [MemberData(nameof(NotHolding))]
    public async Task Talk_and_stream_with_barge_in_go_on_into_the_input(NccoAction prompt)
    {
        var app = new TestApp(prompt, Input(InputType.Dtmf)).On("input", Talk("chosen"));
        var call = await app.CallAsync();

        await call.PressesAsync("1#");
        await call.HearsAsync("chosen");

        call.Caller.Heard.Should().HaveCount(2);
        call.Elapsed.Should().Be(Seconds(0.2 + 3));
    }

    [Fact]
    public async Task After_record_without_end_the_next_action_runs_at_once_and_the_recording_ends_at_its_timeout()
    {
        var app = new TestApp(new RecordAction { TimeOut = Seconds(30), EventUrl = ["https://example.com/r"] }, Asynchronous(Agent));
        var call = await app.CallAsync(x => x.When(Agent).Answers(Seconds(1)).HangsUp(Seconds(60)));

        await call.RingsAsync(Agent);
        call.Elapsed.Should().Be(TimeSpan.Zero);
        await call.WaitsAsync(Seconds(31));

        app.Subjects.Should().Contain("recording");
    }

    [Fact]
    public async Task A_recording_ends_with_the_call()
    {
        var app = new TestApp(new RecordAction { EventUrl = ["https://example.com/r"] }, Talk("bye"));
        var call = await app.CallAsync();

        await call.EndsAsync();

        call.Elapsed.Should().Be(Seconds(1));
        app.Subjects.Should().Contain("recording");
    }

    [Fact]
    public async Task Barge_in_stays_on_from_the_action_that_sets_it_to_the_next_input()
    {
        var app = new TestApp(Talk("one") with { BargeIn = true }, Talk("two"), Input(InputType.Dtmf), Talk("three"), Talk("four"));
        var call = await app.CallAsync();

        await call.PressesAsync("1");
        await call.HearsAsync("four");

        call.Caller.Heard.Should().Equal("one", "three", "four");
        call.Elapsed.Should().Be(Seconds(3 + 1), "only after the input an action holds the flow again");
    }

    [Fact]
    public async Task Notify_is_answered_with_the_NCCO_that_replaces_the_rest()
    {
        var app = new TestApp(new NotifyAction(JsonData.Parse("""{"step":1}"""), "https://example.com/notify"), Talk("old")).On("notify", Talk("new"));
        var call = await app.CallAsync();

        await call.EndsAsync();

        call.Caller.Heard.Should().Equal("new");
        app.Requests.Select(x => x.Kind == WebhookKind.Event ? x.ToVoiceEvent() : null).OfType<NotifyEvent>().Single().Payload!.ToString().Should().Be("""{"step":1}""");
    }

    [Theory]
    [InlineData(0.01, 0.1)]
    [InlineData(9000, 7200)]
    public async Task Wait_outside_its_limits_is_clamped(double seconds, double expected)
    {
        var call = await new TestApp(new WaitAction { Timeout = Seconds(seconds) }).CallAsync();

        await call.EndsAsync();

        call.Elapsed.Should().Be(Seconds(expected));
    }

    [Fact]
    public async Task What_loops_for_ever_holds_the_flow_until_somebody_hangs_up()
    {
        var call = await new TestApp(new StreamAction("https://example.com/music.mp3") { Loop = 0 }, Talk("never")).CallAsync();
        await call.WaitsAsync(TimeSpan.FromHours(2));

        await call.HangsUpAsync();

        call.Caller.Heard.Should().Equal("https://example.com/music.mp3");
    }
}
