using static DynamicConnect.Testing.Tests.TestApp;

namespace DynamicConnect.Testing.Tests;

/// <summary>Faults in an application fail a test with a message that describes them.</summary>
public sealed class FaultTests
{
    private static readonly Ncco First = [Synchronous(Agent)];

    [Fact]
    public async Task Methods_WithWrongArguments_NameThem()
    {
        var platform = new TestApp(Talk("Hello")).Platform();
        var call = await platform.CallAsync("4155550199", "4155550100");

        FluentActions.Invoking(() => platform.Expect((CallFaultKind[])null!)).Should().Throw<ArgumentNullException>().WithParameterName("kinds");
        await FluentActions.Awaiting(() => platform.MakeCallAsync(null!)).Should().ThrowAsync<ArgumentNullException>().WithParameterName("outboundCall");
        await FluentActions.Awaiting(() => platform.AdvanceAsync(Seconds(-1))).Should().ThrowAsync<ArgumentOutOfRangeException>().WithParameterName("time");
        await FluentActions.Awaiting(() => call.Caller.SaysAsync("")).Should().ThrowAsync<ArgumentException>().WithParameterName("words");
    }

    [Fact]
    public void Failure_WithoutACall_HasNoReason() => new CallFailedException("It failed.").Reason.Should().BeEmpty();

    [Fact]
    public async Task Server_ThatClosesEachConnection_IsAskedOverANewOne()
    {
        using OldServer server = new();
        var platform = new VoicePlatform(server) { EventUrl = "/events" };

        var call = await platform.CallAsync("4155550199", "4155550100");
        await call.EndsAsync();

        call.Faults.Should().BeEmpty();
        server.Closes.Should().StartWith([null, true]).And.OnlyContain(x => x != false);
    }

    [Fact]
    public async Task EventUrl_LeadsToAnotherHost_IsNamed()
    {
        using var server = new StubServer { ["/answer"] = ["""[{"action":"input","type":["dtmf"],"eventUrl":["https://exmaple.com/input"]}]"""] };

        var failure = await FailAsync(server.Platform());

        failure.Fault!.Kind.Should().Be(CallFaultKind.Address);
        failure.Message.Should().Contain("https://exmaple.com").And.Contain("Known: https://example.com").And.Contain("Transcript of the call");
    }

    [Fact]
    public async Task EventUrl_LeadsToAnotherHostWithoutHttp_IsNamed()
    {
        var app = new TestApp().On("answer", _ => [new InputAction(InputType.Dtmf) { EventUrl = ["https://exmaple.com/input"] }]);

        var failure = await FailAsync(app.Platform());

        failure.Fault!.Kind.Should().Be(CallFaultKind.Address);
        failure.Message.Should().Contain("https://exmaple.com").And.Contain("Known: https://example.com");
    }

    [Fact]
    public async Task EventUrl_LeadsToNoHandler_IsNamed()
    {
        using var server = new StubServer { ["/answer"] = [First.ToJson()], ["/events"] = ["404"] };
        var platform = new VoicePlatform(server);
        platform.When(Agent).IsBusy();

        var failure = await FailAsync(platform);

        failure.Reason.Should().Be("POST https://example.com/events (started) answered 404.");
    }

    [Fact]
    public async Task Ncco_HasNoAction_IsNamed()
    {
        var failure = await FailAsync(Json("""[{"text":"Hello"}]"""));

        failure.Fault!.Kind.Should().Be(CallFaultKind.Ncco);
        failure.Fault.Problems.Should().ContainSingle(x => x.Path.StartsWith("$[0]") && x.Severity == ProblemSeverity.Error);
        failure.Message.Should().Contain("$[0]").And.Contain("""[{"text":"Hello"}]""");
    }

    [Fact]
    public async Task Handler_Throws_IsNamed()
    {
        var app = new TestApp().On("answer", _ => throw new InvalidOperationException("no agents configured"));

        var failure = await FailAsync(app.Platform());

        failure.Fault!.Kind.Should().Be(CallFaultKind.Exception);
        failure.Reason.Should().Contain("threw InvalidOperationException: no agents configured");
    }

    [Fact]
    public async Task HuntPosition_IsLostFromTheEventUrl_IsNamed()
    {
        var group = new HuntGroup("https://example.com/events", Agent, Alternative) { From = "442038973494" };
        var app = new TestApp().On("answer", x => group.Start(x.ToAnswerRequest()).Ncco)
            .On("Busy", x => [((ConnectAction)group.Next(x.ToVoiceEvent(), HuntGroup.PositionIn(x.Url.Query)).Ncco![0]) with { EventUrl = ["https://example.com/events"] }]);

        var failure = await FailAsync(BusyAgent(app.Platform()));

        failure.Fault!.Kind.Should().Be(CallFaultKind.HuntPosition);
        failure.Reason.Should().Contain("lacks the hunt position (hunt=…)");
    }

    [Fact]
    public async Task HuntPosition_IsNotRead_IsNamed()
    {
        var group = new HuntGroup("https://example.com/events", Agent, Alternative) { From = "442038973494" };
        var app = new TestApp().On("answer", x => group.Start(x.ToAnswerRequest()).Ncco).On("Busy", _ => group.Start(new AnswerRequest()).Ncco);

        var failure = await FailAsync(BusyAgent(app.Platform()));

        failure.Fault!.Kind.Should().Be(CallFaultKind.HuntPosition);
        failure.Reason.Should().Contain("phone 4155550123").And.Contain("hunt position 1.0.0 again");
    }

    [Fact]
    public async Task HuntPosition_IsLostSoThatNobodyElseIsRung_IsNamedWhenSomebodyShould()
    {
        var group = new HuntGroup("https://example.com/events", Agent, Alternative) { From = "442038973494" };
        var app = new TestApp().On("answer", x => group.Start(x.ToAnswerRequest()).Ncco).On("Busy", x => group.Next(x.ToVoiceEvent()).Ncco);
        var call = await BusyAgent(app.Platform()).CallAsync("4155550199", "4155550100");

        var failure = await Awaiting(() => call.RingsAsync(Alternative));

        failure.Reason.Should().StartWith("phone 442079354442 is never rung.").And.Contain("POST https://example.com/events?hunt=1.0.0 (busy)").And.Contain("This URL has the hunt position 1.0.0.");
    }

    [Fact]
    public async Task BargeIn_IsFollowedByNoInput_IsNamed()
    {
        var failure = await FailAsync(Json("""[{"action":"talk","text":"Press 1","bargeIn":true},{"action":"wait"}]"""));

        failure.Fault!.Problems.Single().Rule.Should().Be("NCCO4001");
    }

    [Fact]
    public async Task BargeIn_IsTheLastAction_IsNamed()
    {
        var failure = await FailAsync(Json("""[{"action":"talk","text":"Press 1","bargeIn":true}]"""));

        failure.Fault!.Kind.Should().Be(CallFaultKind.BargeIn);
        failure.Reason.Should().Contain("talk \"Press 1\" has bargeIn: true, but no input follows");
    }

    [Fact]
    public async Task Handler_HangsOnTheSecondEvent_IsNamed()
    {
        var count = 0;
        var platform = new VoicePlatform(async request =>
        {
            if (request.Kind == WebhookKind.Event && ++count == 2)
            {
                await Task.Delay(Timeout.Infinite);
            }

            return new Ncco(Talk("Hello"));
        })
        { EventUrl = "/events", Patience = TimeSpan.FromMilliseconds(50) };

        var failure = await FailAsync(platform);

        failure.Fault!.Kind.Should().Be(CallFaultKind.Timeout);
        failure.Reason.Should().Be("POST https://example.com/events (ringing) did not answer within 10 seconds.");
    }

    [Fact]
    public async Task Answer_IsTooLateOnTheSharedClock_IsNamed()
    {
        VoicePlatform? platform = null;
        platform = new VoicePlatform(async _ =>
        {
            await Task.Delay(TimeSpan.FromSeconds(6), platform!.Clock);
            return new Ncco(Talk("Hello"));
        });

        var failure = await FailAsync(platform);

        failure.Reason.Should().Contain("(answer) did not answer within 5 seconds");
    }

    [Fact]
    public async Task Answer_TakesItsTimeOnTheSharedClock_TakesIt()
    {
        VoicePlatform? platform = null;
        platform = new VoicePlatform(async _ =>
        {
            await Task.Delay(TimeSpan.FromSeconds(4), platform!.Clock);
            return new Ncco(Talk("Hello"));
        });

        var call = await platform.CallAsync("4155550199", "4155550100");
        await call.HearsAsync("Hello");

        call.Elapsed.Should().Be(Seconds(4));
    }

    [Fact]
    public async Task Application_GoesInCircles_IsNamed()
    {
        var app = new TestApp(Synchronous(Agent)).On("Busy", Synchronous(Agent));

        var failure = await FailAsync(BusyAgent(app.Platform()));

        failure.Reason.Should().Contain("The call is in an endless loop").And.Contain("https://example.com/events");
    }

    [Fact]
    public async Task ServerIsNotThere_IsNamed()
    {
        using var client = new HttpClient { BaseAddress = new Uri("http://127.0.0.1:1") };

        var failure = await FailAsync(new VoicePlatform(client));

        failure.Fault!.Kind.Should().Be(CallFaultKind.Connection);
    }

    [Fact]
    public async Task Test_ExpectsWhatNeverHappens_FailsWithTheTranscript()
    {
        var app = new TestApp(Talk("Welcome to the shop"));

        (await FailAsync(app, x => x.HearsAsync("pizza"))).Reason.Should().Be("caller 4155550199 never hears \"pizza\". The last thing it heard was \"Welcome to the shop\". The call ended after 1.267 seconds.");
        (await FailAsync(app, x => x.PressesAsync("1"))).Reason.Should().Contain("nothing accepts keys");
        (await FailAsync(app, x => x.SaysAsync("hi"))).Reason.Should().Be(
            "caller 4155550199 cannot say \"hi\" because nobody listens: there is no input for speech, no recording, and nobody else in the conversation.");
        (await FailAsync(app, x => x.StaysSilentAsync())).Reason.Should().Contain("no input that could time out");
        (await FailAsync(app, x => x.RingsAsync(Agent))).Reason.Should().Contain("phone 4155550123 is never rung");
        (await FailAsync(app, x => x.SpeaksWithAsync(Agent))).Reason.Should().Contain("never speaks with phone 4155550123");
        (await FailAsync(app, x => x.JoinsAsync("room"))).Reason.Should().Contain("never joins the conversation \"room\"");
        (await FailAsync(new TestApp(new ConversationAction("room")), x => x.HearsAsync("pizza"))).Reason.Should().Be(
            "caller 4155550199 never hears \"pizza\". It heard nothing. The caller is in the conversation room.");
        (await FailAsync(new TestApp(Talk("la la") with { Loop = 0 }), x => x.EndsAsync())).Message.Should().Contain("never ends").And.Contain("\"la la\" plays forever").And.Contain("forever");
    }

    [Fact]
    public async Task Expect_AFaultThatIsMeant_DoesNotFailTheCall()
    {
        using var server = new StubServer { ["/answer"] = ["500"], ["/fallback"] = [StubServer.Hello] };

        var call = await server.Platform(CallFaultKind.Status).CallAsync("4155550199", "4155550100");
        await call.EndsAsync();

        call.Faults.Single().Message.Should().Be("GET https://example.com/answer (answer) answered 500.");
    }

    private static VoicePlatform BusyAgent(VoicePlatform platform)
    {
        platform.When(Agent).IsBusy();
        return platform;
    }

    private static VoicePlatform Json(string json) => new(request => request.Kind == WebhookKind.Answer ? Ncco.Parse(json) : null) { EventUrl = "/events" };

    private static async Task<CallFailedException> FailAsync(TestApp app, Func<SimulatedCall, Task> act)
    {
        var call = await app.CallAsync();
        return await Awaiting(() => act(call));
    }

    private static Task<CallFailedException> FailAsync(VoicePlatform platform) => Awaiting(async () =>
    {
        var call = await platform.CallAsync("4155550199", "4155550100");
        await call.EndsAsync();
    });

    private static async Task<CallFailedException> Awaiting(Func<Task> act) => (await act.Should().ThrowAsync<CallFailedException>()).Which;

    /// <summary>Answers with HTTP/1.0, and drops the second request.</summary>
    private sealed class OldServer : HttpMessageHandler
    {
        public List<bool?> Closes { get; } = [];

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Closes.Add(request.Headers.ConnectionClose);
            return Closes.Count == 2
                ? throw new HttpRequestException("The connection was closed.")
                : Task.FromResult(new HttpResponseMessage(System.Net.HttpStatusCode.OK)
                {
                    Version = System.Net.HttpVersion.Version10,
                    Content = new StringContent(StubServer.Hello, System.Text.Encoding.UTF8, "application/json"),
                });
        }
    }
}
