using static DynamicConnect.Testing.Tests.TestApp;

namespace DynamicConnect.Testing.Tests;

/// <summary>
/// Everything that people hear and applications receive in typical calls is a reviewed transcript. <c>UPDATE_SNAPSHOTS=1</c> updates them.
/// </summary>
public sealed class ScenarioTests
{
    private const string Music = "https://example.com/music.mp3";

    private static readonly Dictionary<string, Func<Task<SimulatedCall[]>>> Scenarios = new()
    {
        ["conference"] = ConferenceAsync,
        ["transfer"] = TransferAsync,
        ["refused"] = RefusedAsync,
        ["recording"] = RecordingAsync,
        ["asynchronous-input"] = AsynchronousInputAsync,
        ["speech"] = SpeechAsync,
        ["endpoints"] = EndpointsAsync,
        ["machine"] = MachineAsync,
        ["outbound"] = OutboundAsync,
        ["caller-gives-up"] = CallerGivesUpAsync,
        ["failures"] = FailuresAsync,
        ["notify"] = NotifyAsync,
        ["ssml"] = SsmlAsync,
        ["barge-in"] = BargeInAsync,
        ["prompts"] = PromptsAsync,
        ["announcement-fails"] = AnnouncementFailsAsync,
        ["speech-of-another-leg"] = SpeechOfAnotherLegAsync,
        ["human"] = HumanAsync,
        ["limited-outbound"] = LimitedOutboundAsync,
    };

    public static TheoryData<string> Names => [.. Scenarios.Keys];

    public static TheoryData<string> Troubles => [.. TroubleNames];

    private static IEnumerable<string> TroubleNames => Trouble.All.Select(x => x.Name);

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Scenario_Played_HasTheReviewedTranscript(string name) => await VerifyAsync(name, await Scenarios[name]());

    [Theory]
    [InlineData("conference")]
    [InlineData("failures")]
    public async Task Scenario_AsMermaid_IsTheReviewedDiagram(string name) =>
        await Snapshot.VerifyAsync($"{name}.verified.mmd", string.Join("\n\n", (await Scenarios[name]()).Select(x => x.Transcript.ToMermaid())));

    [Theory]
    [MemberData(nameof(Troubles))]
    public async Task Scenario_WithATrouble_HasTheReviewedTranscript(string name)
    {
        var app = new TestApp(Synchronous(Agent), Synchronous(Alternative))
            .On("Busy", Asynchronous(Alternative), Asynchronous(Agent), Talk("bye"))
            .On("fallback", Talk("Please call again."));
        var platform = new VoicePlatform(app.Answer) { EventUrl = "/events", FallbackUrl = "/fallback", Trouble = Trouble.All.Single(x => x.Name == name) };
        platform.Expect(CallFaultKind.Refused);
        platform.When(Agent).IsBusy();
        platform.When(Alternative).Answers().HangsUp(Seconds(60));

        var call = await platform.CallAsync("4155550199", "4155550100");
        await call.EndsAsync();

        await VerifyAsync($"trouble-{name.Replace(' ', '-')}", [call]);
    }

    private static Task VerifyAsync(string name, IEnumerable<SimulatedCall> calls) =>
        Snapshot.VerifyAsync($"{name}.verified.txt", string.Join("\n\n", calls.Select(x => x.Transcript)));

    private static async Task<SimulatedCall[]> ConferenceAsync()
    {
        Dictionary<string, Ncco> roles = new()
        {
            ["1000001"] = [new ConversationAction("weekly") { StartOnEnter = false, MusicOnHoldUrl = [Music] }],
            ["1000002"] = [new ConversationAction("weekly") { StartOnEnter = false, Mute = true }],
            ["1000003"] =
            [
                new ConversationAction("weekly")
                {
                    EndOnExit = true,
                    Record = true,
                    EventUrl = ["https://example.com/recorded"],
                    EventMethod = WebhookMethod.Get,
                    Transcription = new TranscriptionSettings { EventUrl = ["https://example.com/transcribed"], EventMethod = WebhookMethod.Get },
                },
            ],
            ["1000004"] = [new ConversationAction("weekly") { Record = true }],
        };
        var platform = new VoicePlatform(x => x.Kind == WebhookKind.Answer ? roles[x.ToAnswerRequest().From!] : null) { EventUrl = "/events" };
        List<SimulatedCall> calls = [];
        foreach (var from in roles.Keys)
        {
            var call = await platform.CallAsync(from, "4155550100");
            await call.JoinsAsync("weekly");
            await call.WaitsAsync(Seconds(1));
            calls.Add(call);
        }

        await calls[0].SaysAsync("Good morning");
        await calls[1].PressesAtOnceAsync("5");
        await calls[3].HangsUpAsync();
        await calls[2].WaitsAsync(Seconds(30));
        await calls[2].HangsUpAsync();
        foreach (var call in calls)
        {
            await call.EndsAsync();
        }

        return [.. calls];
    }

    private static async Task<SimulatedCall[]> TransferAsync()
    {
        string? target = null;
        var platform = new VoicePlatform(request => request.Kind != WebhookKind.Answer ? null
            : target is null ? [Asynchronous(Agent)] : [new TransferAction(target) { Mute = true }])
        { EventUrl = "/events" };
        platform.When(Agent).Answers(Seconds(1));
        var first = await platform.CallAsync("4155550101", "4155550100");
        await first.SpeaksWithAsync(Agent);
        target = first.ConversationUuid;
        var second = await platform.CallAsync("4155550102", "4155550100");
        await second.WaitsAsync(Seconds(1));
        await first.LegTo(Agent)!.SaysAsync("Welcome to the call");
        await second.HangsUpAsync();
        await second.EndsAsync();
        await first.HangsUpAsync();
        await first.EndsAsync();
        return [first, second];
    }

    private static async Task<SimulatedCall[]> RefusedAsync()
    {
        var app = new TestApp(new TransferAction("CON-1"), Talk("Nobody to talk to."));
        var call = await app.CallAsync(x => x.Expect(CallFaultKind.Refused));
        await call.EndsAsync();
        return [call];
    }

    private static async Task<SimulatedCall[]> RecordingAsync()
    {
        var record = new RecordAction
        {
            EventUrl = ["https://example.com/recorded"],
            EventMethod = WebhookMethod.Get,
            EndOnSilence = Seconds(3),
            EndOnKey = "#",
            BeepStart = true,
            Transcription = new TranscriptionSettings { EventUrl = ["https://example.com/transcribed"], EventMethod = WebhookMethod.Get },
        };
        var app = new TestApp(Talk("Please speak."), record, Talk("Again."), record with { Transcription = new TranscriptionSettings() }, Talk("Thank you."));
        var call = await app.CallAsync();
        await call.HearsAsync("beep");
        await call.SaysAsync("My order has not arrived.");
        await call.HearsAsync("Again");
        await call.HearsAsync("beep");
        await call.PressesAsync("#");
        await call.EndsAsync();
        return [call];
    }

    private static async Task<SimulatedCall[]> AsynchronousInputAsync()
    {
        var input = new InputAction(InputType.Dtmf) { Mode = InputMode.Asynchronous, EventUrl = ["https://example.com/key"], EventMethod = WebhookMethod.Get };
        var app = new TestApp(input, Talk("Press keys while I speak to you for quite some time.") with { Loop = 2 }, new StreamAction(Music) { Loop = 2, Level = 0.5m });
        var platform = app.Platform();
        var call = await platform.CallAsync("4155550199", "4155550100");
        await call.HearsAsync("Press keys");
        await call.PressesAsync("1p#");
        await call.HearsAsync(Music);
        await call.HangsUpAsync();
        await call.EndsAsync();
        return [call];
    }

    private static async Task<SimulatedCall[]> SpeechAsync()
    {
        var input = Input(InputType.Dtmf, InputType.Speech) with
        {
            Dtmf = new DtmfSettings { MaxDigits = 3, SubmitOnHash = true, TimeOut = Seconds(4) },
            Speech = new SpeechSettings { Context = ["sales"], SaveAudio = true, EndOnSilence = Seconds(1), StartTimeout = Seconds(6), Language = "en-GB" },
        };
        var app = new TestApp(Talk("Yes?") with { BargeIn = true }, input).On("input", Talk("More?"), input).On("input", input).On("input", input).On("input", Talk("Good bye."));
        var call = await app.CallAsync();
        await call.SaysAsync("I want to speak with sales", 0.75m);
        await call.HearsAsync("More");
        await call.PressesAsync("12#");
        await call.StaysSilentAsync();
        await call.PressesAsync("9");
        await call.EndsAsync();
        return [call];
    }

    private static async Task<SimulatedCall[]> EndpointsAsync()
    {
        SipEndpoint sip = new("sip:rebekka@example.com") { Headers = JsonData.Parse("""{"location":"New York"}"""), StandardHeaders = new SipStandardHeaders { UserToUser = "abc" } };
        WebSocketEndpoint socket = new("wss://example.com/socket") { ContentType = "audio/l16;rate=16000", Headers = JsonData.Parse("""{"a":1}""") };
        AppEndpoint user = new("jamie");
        VbcEndpoint extension = new("123");
        PhoneEndpoint answered = Alternative with { DtmfAnswer = "1p2", OnAnswer = new OnAnswer("https://example.com/on-answer") { RingbackTone = Music } };
        var app = new TestApp(
            Asynchronous(sip),
            Synchronous(socket),
            Asynchronous(user) with { RingbackTone = Music, Limit = Seconds(30) },
            Asynchronous(extension) with { From = null, RandomFromNumber = true },
            Asynchronous(answered))
            .On("answer", Talk("A caller for you."));
        var platform = app.Platform();
        platform.When(sip).Rejects();
        platform.When(socket).Answers().Drops(Seconds(5));
        platform.When(user).Answers(Seconds(2));
        platform.When(extension).IsUnavailable();
        platform.When(answered).Answers(Seconds(1)).Says("Hello", Seconds(3)).Presses("4", Seconds(1)).HangsUp(Seconds(2));
        var call = await platform.CallAsync(new InboundCall("jamie", "4155550100")
        {
            EndpointType = EndpointType.Sip,
            FromUser = "jamie",
            SipHeaders = new Dictionary<string, string> { ["X-Location"] = "New York" },
            CustomData = JsonData.Parse("""{"key":"value"}"""),
        });
        await call.EndsAsync();
        return [call];
    }

    private static async Task<SimulatedCall[]> MachineAsync()
    {
        List<SimulatedCall> calls = [];
        foreach (var action in new[]
        {
            Synchronous(Agent) with { MachineDetection = MachineDetection.Hangup },
            Synchronous(Agent) with { MachineDetection = MachineDetection.Continue },
            Synchronous(Agent) with { AdvancedMachineDetection = new AdvancedMachineDetection(MachineDetection.Continue) { Mode = DetectionMode.DetectBeep, BeepTimeout = Seconds(60) } },
        })
        {
            var platform = new TestApp(action).On("Machine", Talk("It is a machine.")).Platform();
            platform.When(Agent).IsAnsweringMachine(Seconds(2), Seconds(8)).HangsUp(Seconds(20));
            var call = await platform.CallAsync("4155550199", "4155550100");
            await call.EndsAsync();
            calls.Add(call);
        }

        return [.. calls];
    }

    private static async Task<SimulatedCall[]> OutboundAsync()
    {
        List<SimulatedCall> calls = [];
        foreach (var behave in new Action<CalledParty>[] { x => x.IsBusy(Seconds(2)), x => x.DoesNotAnswer(), x => x.Fails(), x => x.Answers(Seconds(3)), x => x.IsAnsweringMachine(Seconds(3)) })
        {
            var platform = new TestApp(Talk("Your table is ready.")).Platform();
            behave(platform.When(Agent));
            var call = await platform.MakeCallAsync(new OutboundCall(Agent)
            {
                From = calls.Count == 0 ? null : "447700900000",
                RingingTimer = Seconds(20),
                LengthTimer = Seconds(60),
                MachineDetection = MachineDetection.Hangup,
            });
            await call.EndsAsync();
            calls.Add(call);
        }

        return [.. calls];
    }

    private static async Task<SimulatedCall[]> CallerGivesUpAsync()
    {
        var platform = new TestApp(Synchronous(Agent)).Platform();
        var call = await platform.CallAsync("4155550199", "4155550100");
        await call.RingsAsync(Agent);
        await call.WaitsAsync(Seconds(3));
        await call.HangsUpAsync();
        await call.EndsAsync();
        return [call];
    }

    private static async Task<SimulatedCall[]> FailuresAsync()
    {
        List<SimulatedCall> calls = [];
        const string TwoErrors = """[{"action":"talk"},{"action":"stream"}]""";
        const string UnknownAction = """[{"action":"dance"},{"action":"talk","text":"Still here."}]""";
        string[] answers = ["", "500", "404", "closed", "not an NCCO", "NCCO with errors", "text/plain", "no content type", TwoErrors, UnknownAction];
        foreach (var answer in answers)
        {
            using StubServer server = new() { ["/answer"] = [answer], ["/fallback"] = ["""[{"action":"talk","text":"Please call again."}]"""] };
            var platform = server.Platform(Enum.GetValues<CallFaultKind>());
            var call = await platform.CallAsync("4155550199", "4155550100");
            await call.EndsAsync();
            calls.Add(call);
        }

        return [.. calls];
    }

    private static async Task<SimulatedCall[]> NotifyAsync()
    {
        var app = new TestApp(
            new NotifyAction(JsonData.Parse("""{"step":1}"""), "https://example.com/notified") { EventMethod = WebhookMethod.Post },
            Talk("Never heard.")).On("notify", Talk("Notified."));
        var call = await app.CallAsync();
        await call.EndsAsync();
        return [call];
    }

    private static async Task<SimulatedCall[]> SsmlAsync()
    {
        const string Ssml = "<speak><s>One &amp; two</s>\n<break time='250ms'/> three <break time=\"2.5s\"/>four</speak>";
        var call = await new TestApp(Talk(Ssml), Talk("five")).CallAsync();
        await call.EndsAsync();
        return [call];
    }

    private static async Task<SimulatedCall[]> BargeInAsync()
    {
        var app = new TestApp(Talk("Press a key.") with { BargeIn = true }, Synchronous(Agent)).On("Timeout", Talk("Nobody is there."));
        var call = await app.CallAsync(x => x.Expect(CallFaultKind.BargeIn, CallFaultKind.Ncco));
        await call.EndsAsync();
        return [call];
    }

    private static async Task<SimulatedCall[]> PromptsAsync()
    {
        TalkAction first = Talk("Press a key.") with { BargeIn = true };
        var app = new TestApp(first, new StreamAction(Music) { BargeIn = true }, Talk("or wait") with { BargeIn = true }, Input(InputType.Dtmf));
        var call = await app.CallAsync();
        await call.HearsAsync("or wait");
        await call.PressesAsync("1");
        await call.EndsAsync();
        return [call];
    }

    private static async Task<SimulatedCall[]> AnnouncementFailsAsync()
    {
        PhoneEndpoint announced = Agent with { OnAnswer = new OnAnswer("https://example.com/announcement") { RingbackTone = Music } };
        var platform = new VoicePlatform(x => x.Url.AbsolutePath == "/announcement" ? null : x.Kind == WebhookKind.Answer ? [Asynchronous(announced)] : null) { EventUrl = "/events" };
        platform.When(announced).Answers().Drops(Seconds(20));
        var call = await platform.CallAsync("4155550199", "4155550100");
        await call.SpeaksWithAsync(announced);
        await call.EndsAsync();
        return [call];
    }

    private static async Task<SimulatedCall[]> SpeechOfAnotherLegAsync()
    {
        string? agent = null;
        var app = new TestApp(Asynchronous(Agent), new WaitAction { Timeout = Seconds(10) }, new NotifyAction(JsonData.Parse("{}"), "https://example.com/notified"))
            .On("Answered", x => Remember(x.ToVoiceEvent().Uuid))
            .On("notify", _ => [Input(InputType.Speech) with { Speech = new SpeechSettings { Uuid = [agent!.ToUpperInvariant().Replace("-", "")] } }]);
        var platform = app.Platform();
        platform.When(Agent).Answers(Seconds(2));
        var call = await platform.CallAsync("4155550199", "4155550100");
        await call.SpeaksWithAsync(Agent);
        await call.WaitsAsync(Seconds(12));
        await call.LegTo(Agent)!.SaysAsync("The agent speaks.");
        await call.EndsAsync();
        return [call];

        Ncco? Remember(string? uuid)
        {
            agent = uuid;
            return null;
        }
    }

    private static async Task<SimulatedCall[]> HumanAsync()
    {
        List<SimulatedCall> calls = [];
        foreach (var mode in Enum.GetValues<DetectionMode>())
        {
            AdvancedMachineDetection detection = new(MachineDetection.Continue) { Mode = mode };
            var platform = new TestApp(Synchronous(Agent) with { AdvancedMachineDetection = detection }).Platform();
            platform.When(Agent).Answers(Seconds(2)).HangsUp(Seconds(20));
            var call = await platform.CallAsync("4155550199", "4155550100");
            await call.EndsAsync();
            calls.Add(call);
        }

        return [.. calls];
    }

    private static async Task<SimulatedCall[]> LimitedOutboundAsync()
    {
        var platform = new TestApp(Talk("Your table is ready.")).Platform();
        platform.Trouble = Trouble.LimitedCallsPerSecond(1);
        platform.Expect(CallFaultKind.Refused);
        platform.When(Agent).Answers();
        SimulatedCall[] calls =
        [
            await platform.MakeCallAsync(new OutboundCall { To = Agent }),
            await platform.MakeCallAsync(new OutboundCall { To = Agent }),
        ];
        foreach (var call in calls)
        {
            await call.EndsAsync();
        }

        return calls;
    }
}
