using static DynamicConnect.Testing.Tests.TestApp;

namespace DynamicConnect.Testing.Tests.Section8;

/// <summary>How the platform runs an NCCO: connect.</summary>
public sealed class ConnectTests
{
    [Fact]
    public async Task Asynchronous_connect_does_not_block_and_brings_two_numbers_into_one_conversation()
    {
        var call = await new TestApp(Asynchronous(Agent), Asynchronous(Alternative)).CallAsync(Answering);

        await call.RingsAsync(Alternative);
        call.Elapsed.Should().Be(TimeSpan.Zero);
        await call.SpeaksWithAsync(Alternative);

        call.LegTo(Alternative)!.Hears(call.LegTo(Agent)!).Should().BeTrue();
        call.Caller.Conversation!.Legs.Should().HaveCount(3);
    }

    [Fact]
    public async Task Asynchronous_connect_in_the_older_reading_blocks_until_the_endpoint_cannot_be_reached()
    {
        var app = new TestApp(Asynchronous(Agent), Asynchronous(Alternative));
        var platform = new VoicePlatform(app.Answer) { EventUrl = "/events", AsynchronousConnect = AsynchronousConnect.Blocks };
        platform.When(Agent).IsBusy(Seconds(4));
        var call = await platform.CallAsync("4155550199", "4155550100");

        await call.RingsAsync(Alternative);

        call.Elapsed.Should().Be(Seconds(4));
    }

    [Fact]
    public async Task A_failure_of_an_asynchronous_connect_is_an_event_and_nothing_more()
    {
        var app = new TestApp(Asynchronous(Agent), new WaitAction()).On("Busy", Talk("never"));
        var call = await app.CallAsync(x => x.When(Agent).IsBusy());

        await call.EndsAsync();

        app.Subjects.Should().Contain("Busy");
        call.Caller.Heard.Should().BeEmpty();
    }

    [Fact]
    public async Task Synchronous_connect_ends_when_the_other_party_hangs_up_and_the_next_action_runs()
    {
        var app = new TestApp(Synchronous(Agent), Talk("next")).On("Completed", Talk("never"));
        var call = await app.CallAsync(x => x.When(Agent).Answers(Seconds(3)).HangsUp(Seconds(20)));

        await call.HearsAsync("next");

        call.Elapsed.Should().Be(Seconds(23));
    }

    public static TheoryData<string, Action<CalledParty>, CallStatus> FailedStates => new()
    {
        { "busy", x => x.IsBusy(), CallStatus.Busy },
        { "failed", x => x.Fails(), CallStatus.Failed },
        { "rejected", x => x.Rejects(), CallStatus.Rejected },
        { "unanswered", x => x.IsUnavailable(), CallStatus.Unanswered },
        { "timeout", x => x.DoesNotAnswer(), CallStatus.Timeout },
    };

    [Theory]
    [MemberData(nameof(FailedStates))]
    public async Task When_synchronous_connect_fails_the_NCCO_in_the_answer_replaces_everything_that_was_left(string name, Action<CalledParty> behave, CallStatus status)
    {
        var app = new TestApp(Synchronous(Agent), Talk("old")).On($"{status}", Asynchronous(Alternative));
        var call = await app.CallAsync(x => behave(Answers(x).When(Agent)));

        await call.SpeaksWithAsync(Alternative);
        await call.EndsAsync();

        call.Caller.Heard.Should().BeEmpty();
        call.Transcript.Requests.Should().Contain(x => x.Subject == name);
    }

    [Theory]
    [MemberData(nameof(FailedStates))]
    public async Task Without_an_NCCO_in_the_answer_the_next_action_runs(string name, Action<CalledParty> behave, CallStatus status)
    {
        var app = new TestApp(Synchronous(Agent), Talk("next"));
        var call = await app.CallAsync(x => behave(x.When(Agent)));

        await call.HearsAsync("next");

        app.Subjects.Should().Contain($"{status}");
        call.LegTo(Agent)!.Status.Should().Be(status, name);
    }

    [Fact]
    public async Task When_there_is_no_next_action_the_call_completes()
    {
        var app = new TestApp(Synchronous(Agent));
        var call = await app.CallAsync(x => x.When(Agent).IsBusy(Seconds(2)));

        await call.EndsAsync();

        call.Elapsed.Should().Be(Seconds(2));
        app.Subjects.Should().EndWith("Completed");
    }

    [Theory]
    [InlineData(MachineDetection.Continue)]
    [InlineData(MachineDetection.Hangup)]
    public async Task A_machine_is_a_failed_connect_where_machine_detection_is_on(MachineDetection detection)
    {
        var app = new TestApp(Synchronous(Agent) with { MachineDetection = detection }).On("Machine", Asynchronous(Alternative));
        var call = await app.CallAsync(x => Answers(x).When(Agent).IsAnsweringMachine());

        await call.SpeaksWithAsync(Alternative);

        call.LegTo(Agent)!.IsOver.Should().BeTrue();
        app.Subjects.Should().ContainInOrder("Answered", "Machine", "Started");
    }

    [Fact]
    public async Task A_WebSocket_that_the_application_closed_is_disconnected_and_takes_an_NCCO()
    {
        WebSocketEndpoint bot = new("wss://example.com/bot");
        var app = new TestApp(Synchronous(bot), Talk("old")).On("Disconnected", Talk("A human takes over."));
        var call = await app.CallAsync(x => x.When(bot).Answers(Seconds(1)).Drops(Seconds(30)));

        await call.HearsAsync("takes over");
        await call.EndsAsync();

        call.Caller.Heard.Should().Equal("A human takes over.");
        app.Subjects.Count(x => x == "Completed").Should().Be(1, "only the caller completes");
    }

    [Fact]
    public async Task A_WebSocket_that_closed_without_an_NCCO_lets_the_next_action_run()
    {
        WebSocketEndpoint bot = new("wss://example.com/bot");
        var call = await new TestApp(Synchronous(bot), Talk("next")).CallAsync(x => x.When(bot).Answers(Seconds(1)).Drops(Seconds(30)));

        await call.HearsAsync("next");

        call.Elapsed.Should().Be(Seconds(31));
    }

    [Fact]
    public async Task OnAnswer_is_asked_for_an_NCCO_that_the_called_party_hears_before_the_legs_are_joined()
    {
        PhoneEndpoint whispered = new("4155550123") { OnAnswer = new OnAnswer("https://example.com/whisper") { RingbackTone = "https://example.com/tone.mp3" } };
        var app = new TestApp(Synchronous(whispered)).On("answer", Talk("A customer wants you."));
        var call = await app.CallAsync(x => x.When(Agent).Answers(Seconds(1)).HangsUp(Seconds(30)));

        await call.HearsAsync("tone.mp3");
        await call.LegTo(Agent)!.HearsAsync("A customer");
        call.Caller.Hears(call.LegTo(Agent)!).Should().BeFalse();
        await call.SpeaksWithAsync(Agent);

        call.Caller.Hears(call.LegTo(Agent)!).Should().BeTrue();
        call.Caller.Heard.Should().Equal("https://example.com/tone.mp3");
        call.Caller.NowPlaying.Should().BeNull();
    }

    [Fact]
    public async Task Limit_ends_the_leg()
    {
        var call = await new TestApp(Synchronous(Agent) with { Limit = Seconds(60) }, Talk("next")).CallAsync(x => x.When(Agent).Answers(Seconds(5)));

        await call.HearsAsync("next");

        call.Elapsed.Should().Be(Seconds(65));
    }

    [Fact]
    public async Task Ringback_tone_is_heard_while_it_rings()
    {
        var call = await new TestApp(Synchronous(Agent) with { RingbackTone = "https://example.com/ring.mp3" }).CallAsync(Answering);

        await call.HearsAsync("ring.mp3");
        call.Caller.NowPlaying.Should().Be("https://example.com/ring.mp3");
        await call.SpeaksWithAsync(Agent);

        call.Caller.NowPlaying.Should().BeNull();
    }

    [Fact]
    public async Task Repeated_attempts_can_differ()
    {
        var app = new TestApp(Synchronous(Agent)).On("Busy", Synchronous(Agent)).On("Rejected", Synchronous(Agent));
        var call = await app.CallAsync(x => x.When(Agent).IsBusy().Then.Rejects(CallDetail.Restricted).Then.Answers().HangsUp(Seconds(9)));

        await call.EndsAsync();

        call.Legs.Skip(1).Select(x => x.Status).Should().Equal(CallStatus.Busy, CallStatus.Rejected, CallStatus.Completed);
    }

    [Fact]
    public async Task Caller_hangs_up_while_it_rings_cancels_the_leg()
    {
        var app = new TestApp(Synchronous(Agent));
        var call = await app.CallAsync(Answering);
        await call.RingsAsync(Agent);

        await call.HangsUpAsync();
        await call.EndsAsync();

        app.Subjects.Should().ContainInOrder("Cancelled", "Completed");
    }

    private static void Answering(VoicePlatform platform) => Answers(platform);

    private static VoicePlatform Answers(VoicePlatform platform)
    {
        platform.When(x => x is PhoneEndpoint).Answers(Seconds(5)).HangsUp(Seconds(60));
        return platform;
    }
}
