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

    [Theory]
    [InlineData("failed")]
    [InlineData("rejected")]
    [InlineData("unanswered")]
    [InlineData("busy")]
    [InlineData("timeout")]
    [InlineData("machine")]
    public async Task Events_CallFailed_RingsTheAlternativeNumber(string status)
    {
        await using var app = new CallCenterApp();

        using var posted = await app.PostAsync("/events", $$"""{"uuid":"1","status":"{{status}}","direction":"outbound","duration":null}""");
        using var queried = await app.GetAsync($"/events?uuid=1&status={status}");

        await posted.ShouldBeAsync(Announced.AlternativeNumber);
        await queried.ShouldBeAsync(Announced.AlternativeNumber);
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
        await using var app = new CallCenterApp { Environment = environment, Secret = environment == "Production" ? "secret" : null };
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
}
