namespace CallCenter.Tests;

public sealed class StoryTests
{
    [Fact]
    public async Task Story_HandlersAnswerAsExpected_EndsWell()
    {
        var (exitCode, output) = await PlayAsync();

        exitCode.Should().Be(0, "it wrote {0}", output);
        output.Should().NotContain("DIFFERS").And.Contain("All 29 answers are as expected.");
    }

    [Theory]
    [InlineData("/answer", 1)]
    [InlineData("/events", 13)]
    [InlineData("/menu/answer", 1)]
    [InlineData("/menu/input/1", 3)]
    [InlineData("/menu/input/2", 1)]
    [InlineData("/menu/input/3", 1)]
    [InlineData("/sales/answer", 1)]
    [InlineData("/sales/events", 4)]
    [InlineData("/voicemail/sales/recording", 1)]
    [InlineData("/voicemail/sales/transcription", 1)]
    [InlineData("/conference/answer", 2)]
    public async Task Story_HandlerFails_EndsBadly(string path, int differences)
    {
        var (exitCode, output) = await PlayAsync(BrokenHandler.Of(path, 500));

        exitCode.Should().Be(1);
        output.Should().Contain(", came 500\n").And.Contain($"{differences} of 29 answers differ.");
    }

    [Fact]
    public async Task Story_EventsAreNeverAnswered_TellsWhatWasExpected()
    {
        var (exitCode, output) = await PlayAsync(BrokenHandler.Of("/events", 204));

        exitCode.Should().Be(1);
        output.Should().Contain($"DIFFERS: expected 200 application/json {Announced.AlternativeNumber}, came 204\n")
            .And.Contain("8 of 29 answers differ.");
    }

    [Fact]
    public async Task Story_EveryEventIsAnswered_TellsWhatCame()
    {
        var (exitCode, output) = await PlayAsync(BrokenHandler.Of("/events", 200, "application/json", Announced.AlternativeNumber));

        exitCode.Should().Be(1);
        output.Should().Contain($"DIFFERS: expected 204, came 200 application/json {Announced.AlternativeNumber}\n")
            .And.Contain("7 of 29 answers differ.");
    }

    [Fact]
    public async Task Story_OneByteDiffers_TellsIt()
    {
        var (exitCode, output) = await PlayAsync(BrokenHandler.Of("/answer", 200, "application/json", Announced.FirstAgent + " "));

        exitCode.Should().Be(1);
        output.Should().Contain($"DIFFERS: expected 200 application/json {Announced.FirstAgent}, came 200 application/json {Announced.FirstAgent} \n");
    }

    [Fact]
    public async Task Story_ContentTypeDiffers_TellsIt()
    {
        var (exitCode, output) = await PlayAsync(BrokenHandler.Of("/answer", 200, "text/plain", Announced.FirstAgent));

        exitCode.Should().Be(1);
        output.Should().Contain($"came 200 text/plain {Announced.FirstAgent}\n");
    }

    [Fact]
    public async Task Story_SignaturesAreNotChecked_EndsBadly()
    {
        await using var app = new CallCenterApp();

        var (exitCode, output) = await PlayAsync(app, "secret");

        exitCode.Should().Be(1);
        output.Should().Contain($"DIFFERS: expected 401, came 200 application/json {Announced.AlternativeNumber}\n").And.Contain("2 of 29 answers differ.");
    }

    private static async Task<(int ExitCode, string Output)> PlayAsync(BrokenHandler? broken = null)
    {
        await using var app = new CallCenterApp { Secret = "secret", Broken = broken };
        return await PlayAsync(app, app.Secret);
    }

    private static async Task<(int ExitCode, string Output)> PlayAsync(CallCenterApp app, string secret)
    {
        await using var output = new StringWriter { NewLine = "\n" };
        using var client = app.CreateClient();
        return (await Story.PlayAsync(client, secret, output), output.ToString());
    }
}
