namespace CallCenter.Tests;

public sealed class ConferenceTests
{
    private const string Participant =
        """[{"action":"talk","text":"Welcome. Please wait for the moderator."},{"action":"conversation","name":"weekly","startOnEnter":false,"musicOnHoldUrl":["https://example.com/music.mp3"]}]""";

    private const string Moderator =
        """[{"action":"talk","text":"Welcome. The conference begins."},{"action":"conversation","name":"weekly","startOnEnter":true,"endOnExit":true}]""";

    [Theory]
    [InlineData("/conference/answer?from=447700900002", Moderator)]
    [InlineData("/conference/answer?from=4155550199", Participant)]
    [InlineData("/conference/answer", Participant)]
    public async Task Answer_CallComesIn_OnlyTheModeratorBegins(string path, string expected)
    {
        await using var app = new CallCenterApp();

        using var response = await app.GetAsync(path);

        await response.ShouldBeAsync(expected);
    }

    [Fact]
    public async Task Answer_ModeratorAndMusicAreConfigured_AreUsed()
    {
        await using var app = new CallCenterApp
        {
            Settings = { ["CallCenter:Moderator"] = "447700900003", ["CallCenter:MusicOnHoldUrl"] = "https://example.com/piano.mp3" },
        };

        using var moderator = await app.GetAsync("/conference/answer?from=447700900003");
        using var participant = await app.GetAsync("/conference/answer?from=447700900002");

        await moderator.ShouldBeAsync(Moderator);
        await participant.ShouldBeAsync(Participant.Replace("music.mp3", "piano.mp3", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Event_OfTheCall_LeavesTheRunningNccoAlone()
    {
        await using var app = new CallCenterApp();

        using var response = await app.PostAsync("/conference/events", """{"status":"answered"}""");

        await response.ShouldChangeNothingAsync();
    }
}
