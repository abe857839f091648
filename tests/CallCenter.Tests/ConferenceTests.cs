namespace CallCenter.Tests;

public sealed class ConferenceTests
{
    [Fact]
    public async Task Conference_ModeratorComesAndGoes_BeginsAndEnds()
    {
        await using var app = new CallCenterApp();
        var platform = app.Platform("/conference");
        var participant = await platform.CallAsync("4155550199", "4155550103");
        await participant.HearsAsync("https://example.com/music.mp3");

        var moderator = await platform.CallAsync("447700900002", "4155550103");
        await moderator.JoinsAsync("weekly");

        participant.Caller.Hears(moderator.Caller).Should().BeTrue();
        await moderator.HangsUpAsync();
        await participant.EndsAsync();
    }

    [Fact]
    public async Task Conference_ModeratorAndMusicAreConfigured_AreUsed()
    {
        await using var app = new CallCenterApp
        {
            Settings = { ["CallCenter:Moderator"] = "447700900003", ["CallCenter:MusicOnHoldUrl"] = "https://example.com/piano.mp3" },
        };
        var platform = app.Platform("/conference");

        await (await platform.CallAsync("447700900002", "4155550103")).HearsAsync("piano.mp3");
        await (await platform.CallAsync("447700900003", "4155550103")).HearsAsync("The conference begins");
    }

    [Fact]
    public async Task Answer_CallerIsUnknown_IsAParticipant()
    {
        await using var app = new CallCenterApp();

        using var response = await app.GetAsync("/conference/answer");

        await response.ShouldBeAsync(Answers.Participant);
    }
}
