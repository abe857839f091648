using static DynamicConnect.Testing.Tests.TestApp;

namespace DynamicConnect.Testing.Tests;

/// <summary>Each kind of trouble, on demand.</summary>
public sealed class TroubleTests
{
    [Fact]
    public async Task DuplicateEvents_OfASubject_ComeTwice()
    {
        var (app, _) = await PlayAsync(Trouble.DuplicateEvents("busy"));

        app.Subjects.Count(x => x == "Busy").Should().Be(2);
        app.Subjects.Count(x => x == "Completed").Should().Be(2, "the caller and the second agent complete, each once");
    }

    [Fact]
    public async Task LateEvents_DelayTheCallFlowThatWaitsForTheAnswer()
    {
        var (_, call) = await PlayAsync(Trouble.LateEvents(Seconds(3), "busy"));

        call.Transcript.Entries.Single(x => x.Actor == "phone 442079354442" && x.Kind == TranscriptEntryKind.Ring).At.Should().Be(Seconds(1 + 3));
    }

    [Fact]
    public async Task ReorderedEvents_OvertakeEachOther()
    {
        var (app, _) = await PlayAsync(Trouble.ReorderedEvents());

        app.Subjects.Take(3).Should().Equal("answer", "Ringing", "Started");
    }

    [Fact]
    public async Task SlowAnswers_AreAskedOnceMore()
    {
        var (app, call) = await PlayAsync(Trouble.SlowAnswers(Seconds(30), "busy"));

        app.Subjects.Count(x => x == "Busy").Should().Be(2);
        call.Elapsed.Should().Be(Seconds(1 + 10 + 3 + 60));
    }

    [Fact]
    public async Task ServerUnavailable_IsAskedOnceMore()
    {
        var (app, call) = await PlayAsync(Trouble.ServerUnavailable("busy"));

        app.Subjects.Count(x => x == "Busy").Should().Be(2);
        call.Transcript.ToString().Should().Contain("Trouble: busy answered 503.");
    }

    [Fact]
    public async Task DroppedConnection_IsAskedOnceMore()
    {
        var (app, _) = await PlayAsync(Trouble.DroppedConnection("busy"));

        app.Subjects.Count(x => x == "Busy").Should().Be(2);
    }

    [Fact]
    public async Task FallbackOnly_AsksTheFallbackUrl()
    {
        var (app, _) = await PlayAsync(Trouble.FallbackOnly("busy"));

        app.Subjects.Should().ContainInOrder("Busy", "Busy", "fallback");
    }

    [Fact]
    public async Task DroppedLegs_DropMidway()
    {
        var (_, call) = await PlayAsync(Trouble.DroppedLegs(Seconds(10)));

        call.Elapsed.Should().Be(Seconds(1 + 3 + 10));
    }

    [Fact]
    public async Task LimitedCallsPerSecond_RefusesMore()
    {
        var app = new TestApp(Asynchronous(Agent), Asynchronous(Alternative));
        var call = await app.CallAsync(x =>
        {
            x.Trouble = Trouble.LimitedCallsPerSecond(1);
            x.Expect(CallFaultKind.Refused);
            x.When(Agent).Answers().HangsUp(Seconds(9));
        });

        await call.EndsAsync();

        call.LegTo(Alternative).Should().BeNull();
        app.Subjects.Should().Contain("error");
    }

    [Fact]
    public async Task Faults_ThatATroubleProvokes_FailNoCall()
    {
        foreach (var trouble in Trouble.All)
        {
            var (_, call) = await PlayAsync(trouble);

            call.Faults.Should().BeEmpty("of {0}", trouble);
        }
    }

    [Fact]
    public async Task Report_TellsInWhichTroubleAScenarioDiffers()
    {
        var report = await TroubleReport.PlayAsync(() => Platform(App()), async platform =>
        {
            var call = await platform.CallAsync("4155550199", "4155550100");
            await call.SpeaksWithAsync(Alternative);
            await call.EndsAsync();
        });

        report.Outcomes.Where(x => !x.IsSame).Select(x => x.Trouble.Name).Should().Equal("dropped legs");
        report.ToString().Should().Contain("- phone 442079354442: hangs up").And.Contain("+ phone 442079354442: loses the connection because of the trouble").And.Contain("duplicate events: the same");
    }

    [Fact]
    public async Task Report_OfAnApplicationThatCountsEvents_TellsThatDuplicatesBreakIt()
    {
        // The application treats the second event of a kind as a second failure.
        var report = await TroubleReport.PlayAsync(
            () => Platform(App().On("Busy", Talk("Nobody is there."))),
            async platform => await (await platform.CallAsync("4155550199", "4155550100")).SpeaksWithAsync(Alternative),
            [Trouble.ServerUnavailable("busy")]);

        report.IsSame.Should().BeFalse();
        report.Outcomes.Single().Failure.Should().Contain("never speaks with phone 442079354442");
        report.Outcomes.Single().ToString().Should().StartWith($"503 on the first attempt: differs\n  failed: {report.Outcomes.Single().Failure}");
    }

    private static TestApp App() => new TestApp(Synchronous(Agent)).On("Busy", Asynchronous(Alternative)).On("fallback", x => x.Url.Query.Contains("status=busy") ? [Asynchronous(Alternative)] : [Synchronous(Agent)]);

    private static VoicePlatform Platform(TestApp app)
    {
        var platform = new VoicePlatform(app.Answer) { EventUrl = "/events", FallbackUrl = "/fallback" };
        platform.When(Agent).IsBusy();
        platform.When(Alternative).Answers().HangsUp(Seconds(60));
        return platform;
    }

    private static async Task<(TestApp App, SimulatedCall Call)> PlayAsync(Trouble trouble)
    {
        var app = App();
        var platform = Platform(app);
        platform.Trouble = trouble;
        var call = await platform.CallAsync("4155550199", "4155550100");
        await call.EndsAsync();
        return (app, call);
    }
}
