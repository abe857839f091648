using System.Net;
using System.Text.Json;

namespace DynamicConnect.AspNetCore.Tests.Mapping;

public sealed class MapHuntGroupTests
{
    private const string NoAnswer = """[{"action":"talk","text":"Nobody is free"}]""";

    private static readonly HuntGroup Sales = new("https://example.com/sales/events", new PhoneEndpoint("4155550123"), new PhoneEndpoint("442079354442"))
    {
        From = "442038973494",
        NoAnswer = [new TalkAction("Nobody is free")],
        SigningKey = [1, 2, 3],
    };

    [Theory]
    [InlineData("POST", true)]
    [InlineData("GET", true)]
    [InlineData("POST", false)]
    [InlineData("GET", false)]
    public async Task Members_AllFailing_AreRungInTurnUntilNoneIsLeft(string method, bool isOnKestrel)
    {
        await using var host = await Host.StartAsync(x => x.MapHuntGroup("/sales", Sales), isOnKestrel: isOnKestrel);

        using var answer = await host.GetAsync("/sales/answer?conversation_uuid=CON-1");
        var first = await EventPathAsync(answer, "4155550123");
        using var ringing = await ReportAsync(host, first, method, "ringing");
        using var busy = await ReportAsync(host, first, method, "busy");
        var second = await EventPathAsync(busy, "442079354442");
        using var again = await ReportAsync(host, first, method, "busy");
        using var timeout = await ReportAsync(host, second, method, "timeout");

        ringing.StatusCode.Should().Be(HttpStatusCode.NoContent);
        (await EventPathAsync(again, "442079354442")).Should().Be(second);
        (await timeout.Content.ReadAsStringAsync()).Should().Be(NoAnswer);
    }

    [Fact]
    public async Task Position_MadeUp_GetsNoAnswer()
    {
        await using var host = await Host.StartAsync(x => x.MapHuntGroup("/sales", Sales));

        using var response = await ReportAsync(host, "/sales/events?hunt=1.0.0", "POST", "busy");

        (await response.Content.ReadAsStringAsync()).Should().Be(NoAnswer);
    }

    [Fact]
    public async Task Fallback_Asked_GoesOnWhereTheEventWas()
    {
        await using var host = await Host.StartAsync(x => x.MapHuntGroup("/sales", Sales));
        using var answer = await host.GetAsync("/sales/answer?conversation_uuid=CON-1");
        var url = "https://example.com" + await EventPathAsync(answer, "4155550123");

        using var response = await host.PostAsync(
            "/sales/fallback",
            $$$"""{"status":"busy","conversation_uuid":"CON-1","reason":"Connection closed.","original_request":{"url":"{{{url}}}","type":"event"}}""");
        using var start = await host.PostAsync(
            "/sales/fallback",
            """{"conversation_uuid":"CON-1","reason":"Connection closed.","original_request":{"url":"https://example.com/sales/answer","type":"answer"}}""");

        await EventPathAsync(response, "442079354442");
        await EventPathAsync(start, "4155550123");
    }

    [Fact]
    public async Task Position_OfTheRequestItself_GoesBeforeThatOfTheOriginalOne()
    {
        await using var host = await Host.StartAsync(x => x.MapHuntGroup("/sales", Sales));
        using var answer = await host.GetAsync("/sales/answer?conversation_uuid=CON-1");
        var first = await EventPathAsync(answer, "4155550123");
        using var busy = await ReportAsync(host, first, "POST", "busy");
        var second = await EventPathAsync(busy, "442079354442");

        using var response = await host.PostAsync(
            second.Replace("/events", "/fallback", StringComparison.Ordinal),
            $$$"""{"status":"busy","conversation_uuid":"CON-1","original_request":{"url":"https://example.com{{{first}}}","type":"event"}}""");

        (await response.Content.ReadAsStringAsync()).Should().Be(NoAnswer);
    }

    private static Task<HttpResponseMessage> ReportAsync(Host host, string path, string method, string status) =>
        method == "GET" ? host.GetAsync($"{path}&status={status}&conversation_uuid=CON-1") : host.PostAsync(path, $$"""{"status":"{{status}}","conversation_uuid":"CON-1"}""");

    private static async Task<string> EventPathAsync(HttpResponseMessage response, string number)
    {
        response.StatusCode.Should().Be(HttpStatusCode.OK);
        var ncco = await JsonSerializer.DeserializeAsync<Ncco>(await response.Content.ReadAsStreamAsync());
        var connect = ncco!.OfType<ConnectAction>().Single();
        connect.Endpoint!.Single().Should().Be(new PhoneEndpoint(number));
        return new Uri(connect.EventUrl!.Single()).PathAndQuery;
    }
}
