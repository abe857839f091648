using System.Net;
using System.Net.Http.Headers;

namespace CallCenter.Tests;

public sealed class SupportTests
{
    private const string LastWord = """[{"action":"talk","text":"Nobody is free. Please call again."}]""";

    [Fact]
    public async Task SupportAnswer_CallComesIn_RingsTheFirstMember()
    {
        await using var host = await Host.StartAsync(Webhooks.MapWebhooks);

        using var response = await host.Client.GetAsync(new Uri("/support/answer?to=4155550101&from=4155550199", UriKind.Relative));

        (await BodyAsync(response)).Should().Be(Member("4155550123", "4155550123", "1.0.0"));
    }

    [Theory]
    [InlineData("failed")]
    [InlineData("rejected")]
    [InlineData("unanswered")]
    [InlineData("busy")]
    [InlineData("timeout")]
    [InlineData("machine")]
    public async Task SupportEvents_FirstMemberFailed_RingsTheNextWithHisOwnCallerId(string status)
    {
        await using var host = await Host.StartAsync(Webhooks.MapWebhooks);

        using var response = await ReportAsync(host, status, "?hunt=1.0.0");

        (await BodyAsync(response)).Should().Be(Member("442038973494", "442079354442", "1.0.1"));
    }

    [Fact]
    public async Task SupportEvents_EventComesTwice_GivesTheSameAnswer()
    {
        await using var host = await Host.StartAsync(Webhooks.MapWebhooks);

        using var first = await ReportAsync(host, "busy", "?hunt=1.0.0");
        using var second = await ReportAsync(host, "busy", "?hunt=1.0.0");

        (await BodyAsync(second)).Should().Be(await BodyAsync(first)).And.Be(Member("442038973494", "442079354442", "1.0.1"));
    }

    [Fact]
    public async Task SupportEvents_LastMemberFailed_HasTheLastWord()
    {
        await using var host = await Host.StartAsync(Webhooks.MapWebhooks);

        using var response = await ReportAsync(host, "timeout", "?hunt=1.0.1");

        (await BodyAsync(response)).Should().Be(LastWord);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?hunt=")]
    [InlineData("?hunt=1.0.99")]
    [InlineData("?hunt=1.0.-1")]
    [InlineData("?hunt=1.7.0")]
    [InlineData("?hunt=first")]
    public async Task SupportEvents_PositionIsForged_RingsNobody(string query)
    {
        await using var host = await Host.StartAsync(Webhooks.MapWebhooks);

        using var response = await ReportAsync(host, "busy", query);

        (await BodyAsync(response)).Should().Be(LastWord);
    }

    [Theory]
    [InlineData("started")]
    [InlineData("ringing")]
    [InlineData("answered")]
    [InlineData("completed")]
    [InlineData("a state that does not exist yet")]
    public async Task SupportEvents_CallDidNotFail_LeavesTheRunningNccoAlone(string status)
    {
        await using var host = await Host.StartAsync(Webhooks.MapWebhooks);

        using var response = await ReportAsync(host, status, "?hunt=1.0.0");

        response.StatusCode.Should().Be(HttpStatusCode.NoContent);
        (await response.Content.ReadAsByteArrayAsync()).Should().BeEmpty();
    }

    private static string Member(string from, string number, string position) =>
        $$"""[{"action":"connect","from":"{{from}}","timeout":"10","eventType":"synchronous","eventUrl":["https://example.com/support/events?hunt={{position}}"],"endpoint":[{"type":"phone","number":"{{number}}"}]}]""";

    private static async Task<HttpResponseMessage> ReportAsync(Host host, string status, string query)
    {
        using var content = new StringContent($$"""{"status":"{{status}}"}""", new MediaTypeHeaderValue("application/json"));
        return await host.Client.PostAsync(new Uri("/support/events" + query, UriKind.Relative), content);
    }

    private static async Task<string> BodyAsync(HttpResponseMessage response)
    {
        response.StatusCode.Should().Be(HttpStatusCode.OK);
        response.Content.Headers.GetValues("Content-Type").Should().Equal("application/json");
        return await response.Content.ReadAsStringAsync();
    }
}
