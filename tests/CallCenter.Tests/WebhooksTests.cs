using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace CallCenter.Tests;

public sealed class WebhooksTests
{
    [Theory]
    [InlineData("GET")]
    [InlineData("POST")]
    public async Task Answer_CallComesIn_RingsTheFirstAgent(string method)
    {
        await using var host = await Host.StartAsync(Webhooks.MapWebhooks);
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri("/answer?to=4155550100&from=4155550199", UriKind.Relative));

        using var response = await host.Client.SendAsync(request);

        await ShouldBeAsync(response, Announced.FirstAgent);
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
        await using var host = await Host.StartAsync(Webhooks.MapWebhooks);

        using var posted = await PostAsync(host, $$"""{"uuid":"1","status":"{{status}}","direction":"outbound","duration":null}""");
        using var queried = await GetAsync(host, $"/events?uuid=1&status={status}");

        await ShouldBeAsync(posted, Announced.AlternativeNumber);
        await ShouldBeAsync(queried, Announced.AlternativeNumber);
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
        await using var host = await Host.StartAsync(Webhooks.MapWebhooks);

        using var posted = await PostAsync(host, $$"""{"status":"{{status}}"}""");
        using var queried = await GetAsync(host, $"/events?status={Uri.EscapeDataString(status)}");

        await ShouldBeEmptyAsync(posted, HttpStatusCode.NoContent);
        await ShouldBeEmptyAsync(queried, HttpStatusCode.NoContent);
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
        await using var host = await Host.StartAsync(Webhooks.MapWebhooks);

        using var response = await PostAsync(host, body);

        await ShouldBeEmptyAsync(response, HttpStatusCode.NoContent);
    }

    [Theory]
    [InlineData("Production")]
    [InlineData("Development")]
    public async Task Events_BodyIsNoEvent_AnswersBadRequest(string environment)
    {
        await using var host = await Host.StartAsync(Webhooks.MapWebhooks, environment);
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
            using var response = await PostAsync(host, body);

            response.StatusCode.Should().Be(HttpStatusCode.BadRequest, "of {0}", Encoding.UTF8.GetString(body));
        }
    }

    [Fact]
    public async Task Events_BodyIsNotDeclaredAsJson_AnswersUnsupportedMediaType()
    {
        await using var host = await Host.StartAsync(Webhooks.MapWebhooks);

        using var response = await PostAsync(host, """{"status":"busy"}""", "text/plain");

        response.StatusCode.Should().Be(HttpStatusCode.UnsupportedMediaType);
    }

    private static async Task<HttpResponseMessage> GetAsync(Host host, string path) => await host.Client.GetAsync(new Uri(path, UriKind.Relative));

    private static async Task<HttpResponseMessage> PostAsync(Host host, string body, string contentType = "application/json") =>
        await PostAsync(host, Encoding.UTF8.GetBytes(body), contentType);

    private static async Task<HttpResponseMessage> PostAsync(Host host, byte[] body, string contentType = "application/json")
    {
        using var content = new ByteArrayContent(body);
        content.Headers.ContentType = new MediaTypeHeaderValue(contentType);
        return await host.Client.PostAsync(new Uri("/events", UriKind.Relative), content);
    }

    private static async Task ShouldBeAsync(HttpResponseMessage response, string json)
    {
        response.StatusCode.Should().Be(HttpStatusCode.OK);
        response.Content.Headers.GetValues("Content-Type").Should().Equal("application/json");
        (await response.Content.ReadAsByteArrayAsync()).Should().Equal(Encoding.UTF8.GetBytes(json));
    }

    private static async Task ShouldBeEmptyAsync(HttpResponseMessage response, HttpStatusCode status)
    {
        response.StatusCode.Should().Be(status);
        response.Content.Headers.Contains("Content-Type").Should().BeFalse();
        (await response.Content.ReadAsByteArrayAsync()).Should().BeEmpty();
    }
}
