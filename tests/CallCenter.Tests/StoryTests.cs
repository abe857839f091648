using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace CallCenter.Tests;

public sealed class StoryTests
{
    [Fact]
    public async Task Story_WebhooksAnswerAsAnnounced_EndsWell()
    {
        var (exitCode, output) = await PlayAsync(Webhooks.MapWebhooks);

        exitCode.Should().Be(0);
        output.Should().NotContain("DIFFERS").And.Contain("All 16 answers are as announced.");
    }

    [Fact]
    public async Task Story_EventsAreNeverAnswered_TellsWhatWasExpected()
    {
        var (exitCode, output) = await PlayAsync(routes => Map(routes, Answer, Results.NoContent));

        exitCode.Should().Be(1);
        output.Should().Contain($"DIFFERS: expected 200 application/json {Announced.AlternativeNumber}, came 204\n")
            .And.Contain("6 of 16 answers differ.");
    }

    [Fact]
    public async Task Story_EveryEventIsAnswered_TellsWhatCame()
    {
        var (exitCode, output) = await PlayAsync(routes => Map(routes, Answer, () => Json(Announced.AlternativeNumber)));

        exitCode.Should().Be(1);
        output.Should().Contain($"DIFFERS: expected 204, came 200 application/json {Announced.AlternativeNumber}\n")
            .And.Contain("4 of 16 answers differ.");
    }

    [Fact]
    public async Task Story_OneByteDiffers_TellsIt()
    {
        var (exitCode, output) = await PlayAsync(routes => Map(routes, () => Json(Announced.FirstAgent + " "), Results.NoContent));

        exitCode.Should().Be(1);
        output.Should().Contain($"DIFFERS: expected 200 application/json {Announced.FirstAgent}, came 200 application/json {Announced.FirstAgent} \n");
    }

    [Fact]
    public async Task Story_ContentTypeDiffers_TellsIt()
    {
        var (exitCode, output) = await PlayAsync(routes => Map(routes, () => Results.Text(Announced.FirstAgent, "text/plain"), Results.NoContent));

        exitCode.Should().Be(1);
        output.Should().Contain($"came 200 text/plain {Announced.FirstAgent}\n");
    }

    [Fact]
    public async Task Story_WebhookThrows_TellsIt()
    {
        var (exitCode, output) = await PlayAsync(routes => Map(routes, () => throw new InvalidOperationException("broken"), Results.NoContent));

        exitCode.Should().Be(1);
        output.Should().Contain("came 500\n");
    }

    private static async Task<(int ExitCode, string Output)> PlayAsync(Action<IEndpointRouteBuilder> map)
    {
        await using var host = await Host.StartAsync(map);
        await using var output = new StringWriter { NewLine = "\n" };
        return (await Story.PlayAsync(host.Address, output), output.ToString());
    }

    private static void Map(IEndpointRouteBuilder routes, Func<IResult> answer, Func<IResult> events)
    {
        routes.MapGet("/answer", answer);
        routes.MapPost("/events", events);
        routes.MapSupport();
    }

    private static IResult Answer() => Json(Announced.FirstAgent);

    private static IResult Json(string json) => Results.Bytes(System.Text.Encoding.UTF8.GetBytes(json), "application/json");
}
