using DynamicConnect.Testing.Tests.Hosts;
using static DynamicConnect.Testing.Tests.TestApp;

namespace DynamicConnect.Testing.Tests;

/// <summary>
/// The scenario from the announcement of dynamic connect, with the sample and an application of ten lines, in memory and over Kestrel.
/// </summary>
public sealed class AnnouncementTests
{
    public static TheoryData<string> Hosts => ["sample in memory", "sample over Kestrel", "ten lines in memory", "ten lines over Kestrel", "signed sample over Kestrel"];

    public static TheoryData<string, string> FailedStates
    {
        get
        {
            TheoryData<string, string> states = [];
            foreach (var host in new[] { "sample in memory", "ten lines over Kestrel" })
            {
                foreach (var state in new[] { "busy", "failed", "rejected", "unanswered", "timeout" })
                {
                    states.Add(host, state);
                }
            }

            return states;
        }
    }

    [Theory]
    [MemberData(nameof(Hosts))]
    public async Task FirstAgentIsBusy_AlternativeNumberAnswers(string name)
    {
        await using var host = Open(name);
        var platform = new VoicePlatform(host.Client) { EventUrl = "/events", FallbackUrl = "/fallback", AnswerMethod = WebhookMethod.Post, SignatureSecret = "signature-secret", Clock = host.Clock };

        platform.When(Agent).IsBusy();
        platform.When(Alternative).Answers(after: TimeSpan.FromSeconds(4)).HangsUp(after: TimeSpan.FromMinutes(3));
        var call = await platform.CallAsync(from: "4155550199", to: "4155550100");
        await call.RingsAsync(Agent);
        await call.SpeaksWithAsync(Alternative);
        await call.EndsAsync();

        call.Elapsed.Should().Be(new TimeSpan(0, 3, 5));
        call.Faults.Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(FailedStates))]
    public async Task FirstAgentFails_AlternativeNumberAnswers(string name, string state)
    {
        await using var host = Open(name);
        var platform = new VoicePlatform(host.Client) { EventUrl = "/events", EventMethod = WebhookMethod.Get };

        Behave(platform.When(Agent), state);
        platform.When(Alternative).Answers().HangsUp(Seconds(60));
        var call = await platform.CallAsync("4155550199", "4155550100");
        await call.SpeaksWithAsync(Alternative);
        await call.EndsAsync();

        call.Transcript.Requests.Should().Contain(x => x.Subject == state);
    }

    private static void Behave(CalledParty party, string state) => _ = state switch
    {
        "busy" => party.IsBusy(),
        "failed" => party.Fails(),
        "rejected" => party.Rejects(),
        "unanswered" => party.IsUnavailable(),
        _ => party.DoesNotAnswer(),
    };

    private static IHost Open(string name) => name switch
    {
        "sample in memory" => new CallCenterHost(overKestrel: false),
        "sample over Kestrel" => new CallCenterHost(overKestrel: true),
        "signed sample over Kestrel" => new CallCenterHost(overKestrel: true, isSigned: true),
        "ten lines in memory" => new TenLineHost(overKestrel: false),
        _ => new TenLineHost(overKestrel: true),
    };
}
