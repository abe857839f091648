using DynamicConnect.Testing.Tests.Hosts;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace DynamicConnect.Testing.Tests;

/// <summary>The code snippets of the guide docs/testing-call-flows.md.</summary>
public sealed class GuideTests : IDisposable
{
    private readonly WebApplicationFactory<Program> factory = new CallCenterHost(overKestrel: false);

    private static Ncco FirstNcco { get; } = [new TalkAction("Hello")];

    // snippet: FirstCallTest
    [Fact]
    public async Task Customer_FirstAgentIsBusy_SpeaksWithTheAlternativeNumber()
    {
        var platform = new VoicePlatform(factory.CreateClient()) { AnswerUrl = "/answer", EventUrl = "/events" };
        platform.When(new PhoneEndpoint("4155550123")).IsBusy();
        platform.When(new PhoneEndpoint("442079354442")).Answers(after: TimeSpan.FromSeconds(4)).HangsUp(after: TimeSpan.FromMinutes(3));

        SimulatedCall call = await platform.CallAsync(from: "4155550199", to: "4155550100");
        await call.SpeaksWithAsync(new PhoneEndpoint("442079354442"));
        await call.EndsAsync();
    }
    // end

    [Fact]
    public async Task Menu()
    {
        var platform = new VoicePlatform(factory.CreateClient()) { AnswerUrl = "/menu/answer", EventUrl = "/menu/events" };
        platform.When(new PhoneEndpoint("447700900011")).Answers().Says("Sales, good morning").HangsUp(after: TimeSpan.FromMinutes(3));

        // snippet: MenuCall
        SimulatedCall call = await platform.CallAsync(from: "4155550199", to: "4155550102");
        await call.HearsAsync("Welcome");             // runs until it is heard
        await call.SaysAsync("sales or support");     // waits until somebody listens
        await call.HearsAsync("I did not understand");
        await call.PressesAsync("1");                 // waits until somebody takes keys
        await call.HearsAsync("Sales, good morning");
        await call.HangsUpAsync();
        await call.EndsAsync();
        // end
    }

    [Fact]
    public async Task Conference()
    {
        // snippet: ConferenceCalls
        var platform = new VoicePlatform(factory.CreateClient()) { AnswerUrl = "/conference/answer", EventUrl = "/conference/events" };

        SimulatedCall participant = await platform.CallAsync(from: "4155550199", to: "4155550103");
        await participant.HearsAsync("music.mp3");
        SimulatedCall moderator = await platform.CallAsync(from: "447700900002", to: "4155550103");
        await moderator.JoinsAsync("weekly");

        Assert.True(participant.Caller.Hears(moderator.Caller));

        await moderator.HangsUpAsync();
        await participant.EndsAsync();                // endOnExit
        // end
    }

    [Fact]
    public async Task OutboundCall()
    {
        var platform = new VoicePlatform(factory.CreateClient()) { EventUrl = "/events" };

        // snippet: OutboundCall
        platform.When(new PhoneEndpoint("4155550123")).DoesNotAnswer().Then.Answers();

        SimulatedCall call = await platform.MakeCallAsync(new OutboundCall(new PhoneEndpoint("4155550123"))
        {
            Ncco = [new TalkAction("Your table is ready.")],
            RingingTimer = TimeSpan.FromSeconds(20),
        });
        await call.EndsAsync();

        Assert.Equal(CallStatus.Timeout, call.Caller.Status);
        // end
    }

    [Fact]
    public async Task SharedClock()
    {
        // snippet: SharedClock
        var clock = new VirtualClock();
        await using var shared = factory.WithWebHostBuilder(builder => builder.ConfigureTestServices(services => services.AddSingleton<TimeProvider>(clock)));
        var platform = new VoicePlatform(shared.CreateClient()) { AnswerUrl = "/menu/answer", SignatureSecret = "signature-secret", Clock = clock };
        // end

        await (await platform.CallAsync("4155550199", "4155550102")).HearsAsync("Welcome");
    }

    [Fact]
    public async Task ApplicationWithoutHttp()
    {
        // snippet: WithoutHttp
        var platform = new VoicePlatform(request => request.Kind == WebhookKind.Answer
            ? FirstNcco
            : request.ToVoiceEvent() is InputEvent { Dtmf.Digits: "1" } ? [new TalkAction("You pressed one.")] : null);
        // end

        await (await platform.CallAsync("4155550199", "4155550102")).HearsAsync("Hello");
    }

    [Fact]
    public async Task AllTroubles()
    {
        // snippet: AllTroubles
        TroubleReport report = await TroubleReport.PlayAsync(MakePlatform, async platform =>
        {
            SimulatedCall call = await platform.CallAsync(from: "4155550199", to: "4155550100");
            await call.SpeaksWithAsync(new PhoneEndpoint("442079354442"));
            await call.EndsAsync();
        });

        Assert.All(report.Outcomes.Where(outcome => outcome.Trouble.Name != "dropped legs"), outcome => Assert.True(outcome.IsSame, outcome.ToString()));
        // end

        VoicePlatform MakePlatform()
        {
            var platform = new VoicePlatform(factory.CreateClient()) { EventUrl = "/events", FallbackUrl = "/fallback" };
            platform.When(new PhoneEndpoint("4155550123")).IsBusy();
            platform.When(new PhoneEndpoint("442079354442")).Answers().HangsUp(after: TimeSpan.FromMinutes(1));
            return platform;
        }
    }

    [Fact]
    public async Task ExpectedFault()
    {
        var platform = new VoicePlatform(factory.CreateClient()) { AnswerUrl = "/nowhere", FallbackUrl = "/menu/fallback", FallbackMethod = WebhookMethod.Post };

        // snippet: ExpectedFault
        platform.Expect(CallFaultKind.Status);        // the answer URL fails on purpose

        SimulatedCall call = await platform.CallAsync(from: "4155550199", to: "4155550100");
        await call.HearsAsync("Welcome");             // from the fallback URL

        Assert.Contains("answered 404", call.Faults[0].Message);
        // end
    }

    [Fact]
    public async Task Gaps()
    {
        var platform = new VoicePlatform(factory.CreateClient()) { AnswerUrl = "/menu/answer" };
        var call = await platform.CallAsync("4155550199", "4155550102");
        await call.PressesAsync("1");
        await call.EndsAsync();

        // snippet: Gaps
        Console.WriteLine(platform.Coverage);         // input never tried: https://example.com/menu/input/1: key 2 …

        Assert.Empty(platform.Coverage.NeverRung);
        // end
    }

    public void Dispose() => factory.Dispose();
}
