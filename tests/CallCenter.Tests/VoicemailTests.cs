using Microsoft.Extensions.DependencyInjection;

namespace CallCenter.Tests;

public sealed class VoicemailTests
{
    private const string Recording = """{"recording_url":"https://example.com/files/1","recording_uuid":"r1","size":12228}""";
    private const string Transcription = """{"status":"transcribed","type":"record","recording_uuid":"r1","transcription_url":"https://example.com/files/2"}""";

    private static readonly Message Complete = new("r1")
    {
        Department = "sales",
        RecordingUrl = "https://example.com/files/1",
        TranscriptionUrl = "https://example.com/files/2",
    };

    [Fact]
    public async Task Call_NobodyAnswers_MessageIsRecordedTranscribedAndKept()
    {
        await using var app = new CallCenterApp();

        var call = await app.Platform("/sales").CallAsync("4155550199", "4155550101");
        await call.SaysAsync("Please call me back.");
        await call.HearsAsync("We will call you back");
        await call.EndsAsync();

        var message = app.Services.GetRequiredService<Mailbox>().Messages.Single();
        (message.Department, message.RecordingUrl is null, message.TranscriptionUrl is null).Should().Be(("sales", false, false));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Message_RecordingAndTranscriptionCome_IsOneMessageWithBoth(bool isRecordingFirst)
    {
        await using var app = new CallCenterApp();
        (string Path, string Body)[] events = [("/voicemail/sales/recording", Recording), ("/voicemail/sales/transcription", Transcription)];

        foreach (var (path, body) in isRecordingFirst ? events : events.Reverse())
        {
            using var response = await app.PostAsync(path, body);
            await response.ShouldChangeNothingAsync();
        }

        app.Services.GetRequiredService<Mailbox>().Messages.Should().Equal(Complete);
    }

    [Theory]
    [InlineData("""{"status":"completed"}""")]
    [InlineData("""{"recording_url":"https://example.com/files/1"}""")]
    [InlineData("""{"reason":"recording failed"}""")]
    public async Task Event_TellsOfNoMessage_IsTakenWithoutEffect(string body)
    {
        await using var app = new CallCenterApp();

        using var response = await app.PostAsync("/voicemail/sales/recording", body);

        await response.ShouldChangeNothingAsync();
        app.Services.GetRequiredService<Mailbox>().Messages.Should().BeEmpty();
    }

    [Fact]
    public void Mailbox_IsFull_ForgetsTheOldest()
    {
        var mailbox = new Mailbox();

        foreach (var number in Enumerable.Range(1, 150))
        {
            mailbox.Change($"{number}", message => message);
        }

        mailbox.Messages.Select(x => x.Id).Should().Equal(Enumerable.Range(51, 100).Select(x => $"{x}"));
    }
}
