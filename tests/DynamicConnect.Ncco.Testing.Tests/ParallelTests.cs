using static DynamicConnect.Testing.Tests.TestApp;

namespace DynamicConnect.Testing.Tests;

public sealed class ParallelTests
{
    private static readonly PhoneEndpoint Third = new("442079354443");

    [Fact]
    public async Task Call_OfTwoHours_IsPlayedWithoutWaiting() =>
        (await PlayAsync(Queue(), 1)).Elapsed.Should().BeGreaterThan(TimeSpan.FromHours(2));

    [Fact]
    public async Task Calls_ThousandOnOnePlatform_DoNotAffectEachOther()
    {
        var alone = await PlayAsync(Queue(), 7);
        var platform = Queue();

        var calls = await Task.WhenAll(Enumerable.Range(0, 1000).Select(number => PlayAsync(platform, number % 10)));

        var expected = Story(alone);
        foreach (var call in calls.Where((_, number) => number % 10 == 7))
        {
            Story(call).Should().Equal(expected);
        }

        calls.Select(x => x.Elapsed).Distinct().Should().HaveCount(10);
    }

    [Fact]
    public async Task Calls_ThousandOnPlatformsOfTheirOwn_HaveTheSameTranscripts()
    {
        var calls = await Task.WhenAll(Enumerable.Range(0, 1000).Select(_ => PlayAsync(Queue(), 3)));

        calls.Select(x => x.Transcript.ToString()).Distinct().Should().ContainSingle();
    }

    [Fact]
    public async Task Calls_HundredOverKestrel_DoNotAffectEachOther()
    {
        await using var host = new Hosts.TenLineHost(overKestrel: true);
        using var client = host.Client;
        var platform = new VoicePlatform(client) { EventUrl = "/events" };
        platform.When(Agent).IsBusy();
        platform.When(Alternative).Answers().HangsUp(TimeSpan.FromHours(1));

        var calls = await Task.WhenAll(Enumerable.Range(0, 100).Select(async _ =>
        {
            var call = await platform.CallAsync("4155550199", "4155550100");
            await call.SpeaksWithAsync(Alternative);
            await call.EndsAsync();
            return call;
        }));

        calls.Select(x => string.Join('\n', Story(x))).Distinct().Should().ContainSingle();
    }

    /// <summary>Two hours of queue music, three agents who do not answer, and voicemail.</summary>
    private static VoicePlatform Queue()
    {
        var platform = new VoicePlatform(Answer) { EventUrl = "/events", StreamLength = _ => TimeSpan.FromMinutes(4) };
        platform.When(Agent).IsBusy();
        platform.When(Alternative).Rejects();
        platform.When(Third).DoesNotAnswer();
        return platform;
    }

    private static Ncco? Answer(WebhookRequest request) => request.Kind == WebhookKind.Answer
        ? [new StreamAction("https://example.com/queue.mp3") { Loop = 30 }, Synchronous(Agent)]
        : request.ToVoiceEvent() switch
        {
            CallStatusEvent { Status: CallStatus.Busy } => [Synchronous(Alternative)],
            CallStatusEvent { Status: CallStatus.Rejected } => [Synchronous(Third)],
            CallStatusEvent { Status: CallStatus.Timeout } =>
            [
                Talk("Press 1 to leave a message") with { BargeIn = true },
                Input(InputType.Dtmf) with { Dtmf = new DtmfSettings { MaxDigits = 2 } },
            ],
            InputEvent { Dtmf.Digits: { Length: > 0 } digits } => [Talk($"You pressed {digits}."), new RecordAction { EndOnSilence = Seconds(5), BeepStart = true }],
            _ => null,
        };

    private static async Task<SimulatedCall> PlayAsync(VoicePlatform platform, int number)
    {
        var call = await platform.CallAsync("4155550199", "4155550100");
        await call.RingsAsync(Third);
        await call.HearsAsync("leave a message");
        await call.WaitsAsync(Seconds(number / 10.0));
        await call.PressesAsync($"1{number}");
        await call.HearsAsync($"You pressed 1{number}");
        await call.SaysAsync("Please call back");
        await call.EndsAsync();
        return call;
    }

    private static IEnumerable<string> Story(SimulatedCall call) => call.Transcript.Story.Select(x => $"{x}");
}
