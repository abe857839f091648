using static DynamicConnect.Testing.Tests.TestApp;

namespace DynamicConnect.Testing.Tests;

public sealed class CoverageTests
{
    [Fact]
    public async Task Coverage_AfterOneCall_TellsWhatWasNeverTried()
    {
        var menu = Input(InputType.Dtmf, InputType.Speech) with { Dtmf = new DtmfSettings { MaxDigits = 1 }, Speech = new SpeechSettings { Context = ["sales", "support"] } };
        var app = new TestApp(menu).On("input", Synchronous(Agent));
        var platform = app.Platform();
        platform.Coverage.Expect(new HuntGroup("https://example.com/events", Agent, Alternative));
        platform.When(Agent).IsBusy();

        var call = await platform.CallAsync("4155550199", "4155550100");
        await call.PressesAsync("1");
        await call.EndsAsync();

        platform.Coverage.NeverRung.Should().Equal("phone 442079354442");
        platform.Coverage.FailedStatesNeverTried.Should().Equal("phone 4155550123: unanswered", "phone 4155550123: rejected", "phone 4155550123: failed", "phone 4155550123: timeout");
        platform.Coverage.InputsNeverTried.Should().Contain("https://example.com/input: key 2").And.Contain("https://example.com/input: \"sales\"")
            .And.Contain("https://example.com/input: other words").And.Contain("https://example.com/input: silence").And.NotContain("https://example.com/input: key 1");
        platform.Coverage.ToString().Should().StartWith("1 call, 20 gaps:\nnever rung: phone 442079354442\n");
    }

    [Fact]
    public async Task Coverage_OfSpeech_TellsTheHintsThatNobodyHasSaid()
    {
        var app = new TestApp(Input(InputType.Speech) with { Speech = new SpeechSettings { Context = ["sales", "support"] } });
        var platform = app.Platform();

        await SayAsync("support, please");
        platform.Coverage.InputsNeverTried.Should().Equal(Gaps("\"sales\"", "other words", "silence"));
        await SayAsync("hello");
        platform.Coverage.InputsNeverTried.Should().Equal(Gaps("\"sales\"", "silence"));

        async Task SayAsync(string words)
        {
            var call = await platform.CallAsync("4155550199", "4155550100");
            await call.SaysAsync(words);
            await call.EndsAsync();
        }

        static IEnumerable<string> Gaps(params string[] answers) => answers.Select(x => $"https://example.com/input: {x}");
    }

    [Fact]
    public async Task Coverage_EverythingWasTried_IsComplete()
    {
        var app = new TestApp(Input(InputType.Dtmf, InputType.Speech), Synchronous(Agent));
        var platform = app.Platform();
        platform.When(Agent).IsBusy();
        foreach (var act in new Func<SimulatedCall, Task>[] { x => x.PressesAsync("12"), x => x.SaysAsync("hello"), x => x.StaysSilentAsync() })
        {
            var call = await platform.CallAsync("4155550199", "4155550100");
            await act(call);
            await call.EndsAsync();
        }

        foreach (var behave in new Action<CalledParty>[] { x => x.IsBusy(), x => x.Fails(), x => x.Rejects(), x => x.IsUnavailable(), x => x.DoesNotAnswer() })
        {
            behave(platform.When(Agent));
            await (await platform.CallAsync("4155550199", "4155550100")).EndsAsync();
        }

        platform.Coverage.IsComplete.Should().BeTrue(platform.Coverage.ToString());
        platform.Coverage.ToString().Should().Be("8 calls, and everything was tried.");
    }

    [Fact]
    public async Task Coverage_WithMachineDetection_WantsAMachine()
    {
        var platform = new TestApp(Synchronous(Agent) with { MachineDetection = MachineDetection.Hangup }).Platform();

        await (await platform.CallAsync("4155550199", "4155550100")).EndsAsync();

        platform.Coverage.FailedStatesNeverTried.Should().Contain("phone 4155550123: machine");
    }
}
