namespace CallCenter.Tests;

public sealed class StoryTests
{
    [Fact]
    public async Task Story_HandlersAnswerAsExpected_EndsWell()
    {
        var (exitCode, output) = await PlayAsync();

        exitCode.Should().Be(0, "it wrote {0}", output);
        output.Should().NotContain("DIFFERS").And.NotContain("FAILED").And.MatchRegex(@"All \d\d\d answers are as expected\.");
    }

    [Theory]
    [InlineData("/answer")]
    [InlineData("/events")]
    [InlineData("/menu/answer")]
    [InlineData("/menu/input/1")]
    [InlineData("/menu/input/2")]
    [InlineData("/menu/input/3")]
    [InlineData("/sales/answer")]
    [InlineData("/sales/events")]
    [InlineData("/voicemail/sales/recording")]
    [InlineData("/voicemail/sales/transcription")]
    [InlineData("/conference/answer")]
    public async Task Story_HandlerFails_EndsBadly(string path)
    {
        var (exitCode, output) = await PlayAsync(BrokenHandler.Of(path, 500));

        exitCode.Should().Be(1);
        output.Should().Contain($"https://example.com{path}").And.Contain("answered 500").And.MatchRegex(@"\d+ of \d+ answers differ\.");
    }

    [Fact]
    public async Task Story_EventsAreNeverAnswered_TellsWhatWasExpected()
    {
        var (exitCode, output) = await PlayAsync(BrokenHandler.Of("/events", 204));

        exitCode.Should().Be(1);
        output.Should().Contain($"DIFFERS: expected 200 application/json {Announced.AlternativeNumber}, got nothing\n")
            .And.Contain("phone 442079354442, which is never rung");
    }

    [Fact]
    public async Task Story_EveryEventIsAnswered_TellsWhatCame()
    {
        var (exitCode, output) = await PlayAsync(BrokenHandler.Of("/events", 200, "application/json", Announced.AlternativeNumber));

        exitCode.Should().Be(1);
        output.Should().Contain($"DIFFERS: expected 204, got 200 application/json {Announced.AlternativeNumber}\n");
    }

    [Fact]
    public async Task Story_OneByteDiffers_TellsIt()
    {
        var (exitCode, output) = await PlayAsync(BrokenHandler.Of("/conference/answer", 200, "application/json", Answers.Participant + " "));

        exitCode.Should().Be(1);
        output.Should().Contain($"DIFFERS: expected 200 application/json {Answers.Moderator}, got 200 application/json {Answers.Participant} \n");
    }

    [Fact]
    public async Task Story_ContentTypeDiffers_TellsIt()
    {
        var (exitCode, output) = await PlayAsync(BrokenHandler.Of("/answer", 200, "text/plain", Announced.FirstAgent));

        exitCode.Should().Be(1);
        output.Should().Contain($"got 200 text/plain {Announced.FirstAgent}\n").And.Contain("Answer with application/json");
    }

    [Fact]
    public async Task Story_SignaturesAreNotChecked_EndsBadly()
    {
        var clock = new VirtualClock();
        await using var app = new CallCenterApp { Clock = clock };

        var (exitCode, output) = await PlayAsync(app, new Story(clock, "signature-secret"));

        exitCode.Should().Be(1);
        output.Should().Contain($"DIFFERS: expected 401, got 200 application/json {Announced.FirstAgent}\n");
    }

    private static async Task<(int ExitCode, string Output)> PlayAsync(BrokenHandler? broken = null)
    {
        var clock = new VirtualClock();
        await using var app = new CallCenterApp { Secret = "signature-secret", Broken = broken, Clock = clock };
        return await PlayAsync(app, new Story(clock, "signature-secret"));
    }

    private static async Task<(int ExitCode, string Output)> PlayAsync(CallCenterApp app, Story story)
    {
        await using var output = new StringWriter { NewLine = "\n" };
        using var client = app.CreateClient();
        return (await story.PlayAsync(client, output), output.ToString());
    }
}
