using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace CallCenter.Tests;

public sealed class AgentsTests
{
    [Theory]
    [InlineData("GET")]
    [InlineData("POST")]
    public async Task Answer_CallComesIn_RingsTheFirstAgent(string method)
    {
        await using var app = new CallCenterApp();

        using var response = await app.SendAsync(method, "/answer?to=4155550100&from=4155550199", method == "POST" ? "{}" : null);

        await response.ShouldBeAsync(Announced.FirstAgent);
    }

    [Fact]
    public async Task Call_FirstAgentFailsInAnyWay_RingsTheAlternativeNumber()
    {
        await using var app = new CallCenterApp();
        foreach (var fail in new Func<CalledParty, CalledParty>[] { x => x.IsBusy(), x => x.Fails(), x => x.Rejects(), x => x.IsUnavailable(), x => x.DoesNotAnswer() })
        {
            var platform = app.Platform();
            fail(platform.When(new PhoneEndpoint("4155550123")));
            platform.When(new PhoneEndpoint("442079354442")).Answers().HangsUp(TimeSpan.FromMinutes(1));

            var call = await platform.CallAsync("4155550199", "4155550100");

            await call.SpeaksWithAsync(new PhoneEndpoint("442079354442"));
            await call.EndsAsync();
        }
    }

    [Fact]
    public async Task Events_MachineAnswers_RingsTheAlternativeNumber()
    {
        await using var app = new CallCenterApp();

        using var response = await app.GetAsync("/events?call_uuid=1&status=machine");

        await response.ShouldBeAsync(Announced.AlternativeNumber);
    }

    [Fact]
    public async Task Call_InEachTroubleOfThePlatform_EndsWell()
    {
        await using var app = new CallCenterApp();

        var report = await TroubleReport.PlayAsync(() => Busy(app.Platform()), async platform =>
        {
            var call = await platform.CallAsync("4155550199", "4155550100");
            await call.SpeaksWithAsync(new PhoneEndpoint("442079354442"));
            await call.EndsAsync();
        });

        report.Outcomes.Where(x => !x.IsSame).Select(x => x.Trouble.Name).Should().Equal(["dropped legs"], "the other party is gone then: {0}", report);
    }

    [Theory]
    [InlineData("started")]
    [InlineData("ringing")]
    [InlineData("answered")]
    [InlineData("completed")]
    [InlineData("human")]
    [InlineData("cancelled")]
    [InlineData("a state that does not exist yet")]
    [InlineData("BUSY")]
    [InlineData("")]
    public async Task Events_CallDidNotFail_LeavesTheRunningNccoAlone(string status)
    {
        await using var app = new CallCenterApp();

        using var posted = await app.PostAsync("/events", $$"""{"status":"{{status}}"}""");
        using var queried = await app.GetAsync($"/events?status={Uri.EscapeDataString(status)}");

        await posted.ShouldChangeNothingAsync();
        await queried.ShouldChangeNothingAsync();
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"status":null}""")]
    [InlineData("""{"status":5}""")]
    [InlineData("""{"status":["busy"]}""")]
    [InlineData("""{"status":"\ud800"}""")]
    [InlineData("""{"dtmf":{"digits":"1","timed_out":false}}""")]
    [InlineData("""{"recording_url":"https://example.com/1","size":12}""")]
    public async Task Events_EventHasNoKnownStatus_LeavesTheRunningNccoAlone(string body)
    {
        await using var app = new CallCenterApp();

        using var response = await app.PostAsync("/events", body);

        await response.ShouldChangeNothingAsync();
    }

    [Theory]
    [InlineData("Production")]
    [InlineData("Development")]
    public async Task Events_BodyIsNoEvent_AnswersBadRequest(string environment)
    {
        await using var app = new CallCenterApp { Environment = environment, Secret = environment == "Production" ? "signature-secret" : null };
        byte[][] bodies =
        [
            [],
            "{"u8.ToArray(),
            "null"u8.ToArray(),
            "5"u8.ToArray(),
            "[]"u8.ToArray(),
            "status=busy"u8.ToArray(),
            """{"status":"busy"} {}"""u8.ToArray(),
            [.. """{"status":"""u8, (byte)'"', 0xFF, (byte)'"', (byte)'}'],
            Encoding.UTF8.GetBytes($$"""{"status":"busy","headers":{{new string('[', 1000)}}"""),
        ];

        foreach (var body in bodies)
        {
            using var response = await app.PostAsync("/events", body);

            response.StatusCode.Should().Be(HttpStatusCode.BadRequest, "of {0}", Encoding.UTF8.GetString(body));
        }
    }

    [Fact]
    public async Task Events_BodyIsNotDeclaredAsJson_AnswersUnsupportedMediaType()
    {
        await using var app = new CallCenterApp();

        using var response = await app.PostAsync("/events", """{"status":"busy"}""", "text/plain");

        response.StatusCode.Should().Be(HttpStatusCode.UnsupportedMediaType);
    }

    private static VoicePlatform Busy(VoicePlatform platform)
    {
        platform.When(new PhoneEndpoint("4155550123")).IsBusy();
        platform.When(new PhoneEndpoint("442079354442")).Answers().HangsUp(TimeSpan.FromMinutes(1));
        return platform;
    }
}
