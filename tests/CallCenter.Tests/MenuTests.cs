using System.Net;

namespace CallCenter.Tests;

public sealed class MenuTests
{
    [Theory]
    [InlineData("GET")]
    [InlineData("POST")]
    public async Task Answer_CallComesIn_AsksForKeysAndWords(string method)
    {
        await using var app = new CallCenterApp();

        using var response = await app.SendAsync(method, "/menu/answer?to=4155550102", method == "POST" ? "{}" : null);

        await response.ShouldBeAsync(Answers.Asked("Welcome.", 1));
    }

    [Theory]
    [InlineData("""{"dtmf":{"digits":"1"}}""", "447700900011")]
    [InlineData("""{"dtmf":{"digits":"2"}}""", "4155550123")]
    [InlineData("""{"dtmf":{"digits":"1"},"speech":{"results":[{"text":"support"}]}}""", "447700900011")]
    [InlineData("""{"speech":{"results":[{"text":"sales"}]}}""", "447700900011")]
    [InlineData("""{"speech":{"results":[{"text":"Support, please."},{"text":"sales"}]}}""", "4155550123")]
    [InlineData("""{"dtmf":{"digits":"","timed_out":true},"speech":{"results":[{"text":"SALES"}]}}""", "447700900011")]
    public async Task Input_IsClear_RingsTheDepartment(string input, string number)
    {
        await using var app = new CallCenterApp();

        foreach (var attempt in new[] { 1, 2, 3 })
        {
            using var response = await app.PostAsync($"/menu/input/{attempt}", input);

            (await response.NccoAsync()).Cast<ConnectAction>().Single().Endpoint.Should().Equal(new PhoneEndpoint(number));
        }
    }

    [Theory]
    [InlineData("""{"dtmf":{"digits":null,"timed_out":true}}""")]
    [InlineData("""{"dtmf":{"digits":""},"speech":{"results":[]}}""")]
    [InlineData("""{"dtmf":{"digits":"3"}}""")]
    [InlineData("""{"dtmf":{"digits":"12"}}""")]
    [InlineData("""{"dtmf":{"digits":"3"},"speech":{"results":[{"text":"sales"}]}}""")]
    [InlineData("""{"speech":{"results":[{"text":"sales or support"}]}}""")]
    [InlineData("""{"speech":{"results":[{"text":"supporters"}]}}""")]
    [InlineData("""{"speech":{"results":[{"text":null}]}}""")]
    [InlineData("""{"speech":{"timeout_reason":"start_timeout"}}""")]
    [InlineData("""{"speech":{"error":"speech overload"}}""")]
    public async Task Input_IsUnclear_AsksAgainAndThenGoesToVoicemail(string input)
    {
        await using var app = new CallCenterApp();
        var path = "/menu/input/1";
        var asked = 0;
        while (asked < 10)
        {
            using var response = await app.PostAsync(path, input);
            var ncco = await response.NccoAsync();
            if (ncco.OfType<RecordAction>().Any())
            {
                break;
            }

            ncco.OfType<TalkAction>().Single().Text.Should().Be("Sorry, I did not understand. Press 1 for sales, 2 for support, or say it.");
            path = new Uri(ncco.OfType<InputAction>().Single().EventUrl!.Single()).AbsolutePath;
            asked++;
        }

        asked.Should().Be(2);
        path.Should().Be("/menu/input/3");
    }

    [Fact]
    public async Task Input_AttemptBeyondTheLast_GoesToVoicemail()
    {
        await using var app = new CallCenterApp();

        using var response = await app.PostAsync("/menu/input/99", """{"dtmf":{"digits":null}}""");

        (await response.NccoAsync()).OfType<RecordAction>().Single().EventUrl.Should().Equal("https://example.com/voicemail/reception/recording");
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("first")]
    [InlineData("99999999999")]
    public async Task Input_AttemptIsNone_IsNotFound(string attempt)
    {
        await using var app = new CallCenterApp();

        using var response = await app.PostAsync($"/menu/input/{attempt}", """{"dtmf":{"digits":"1"}}""");

        response.StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Input_CallIsKnown_RingsOnInItsConversation()
    {
        await using var app = new CallCenterApp { Settings = { ["CallCenter:PositionKey"] = Convert.ToBase64String(new byte[32]) } };
        using var input = await app.PostAsync("/menu/input/1", """{"dtmf":{"digits":"1"},"conversation_uuid":"CON-1"}""");
        var eventUrl = new Uri((await input.NccoAsync()).OfType<ConnectAction>().Single().EventUrl!.Single());

        using var same = await app.PostAsync(eventUrl.PathAndQuery, """{"status":"busy","conversation_uuid":"CON-1"}""");
        using var another = await app.PostAsync(eventUrl.PathAndQuery, """{"status":"busy","conversation_uuid":"CON-2"}""");

        (await same.NccoAsync()).OfType<ConnectAction>().Should().HaveCount(1);
        (await another.NccoAsync()).OfType<ConnectAction>().Should().BeEmpty();
    }

    [Theory]
    [InlineData("1", typeof(ConnectAction))]
    [InlineData("7", typeof(TalkAction), typeof(RecordAction), typeof(TalkAction))]
    public async Task Fallback_OfAnInput_IsTheLastAttempt(string digits, params Type[] actions)
    {
        await using var app = new CallCenterApp();

        using var response = await app.PostAsync("/menu/fallback", $$$"""{"dtmf":{"digits":"{{{digits}}}"},"reason":"timeout","original_request":{"url":"https://example.com/menu/input/1","type":"event"}}""");

        (await response.NccoAsync()).Select(x => x.GetType()).Should().Equal(actions);
    }

    [Fact]
    public async Task Fallback_OfAnAnswer_AsksForKeysAndWords()
    {
        await using var app = new CallCenterApp();

        using var response = await app.PostAsync("/menu/fallback", """{"reason":"timeout","original_request":{"url":"https://example.com/menu/answer","type":"answer"}}""");

        (await response.NccoAsync()).OfType<InputAction>().Should().ContainSingle();
    }

    [Theory]
    [InlineData("/menu/input/1")]
    [InlineData("/menu/events")]
    public async Task Event_OfTheCall_LeavesTheRunningNccoAlone(string path)
    {
        await using var app = new CallCenterApp();

        using var response = await app.PostAsync(path, """{"status":"completed"}""");

        await response.ShouldChangeNothingAsync();
    }
}
