namespace DynamicConnect.Testing.Tests;

public sealed class Smoke(Xunit.Abstractions.ITestOutputHelper output)
{
    private static readonly PhoneEndpoint First = new("4155550123");
    private static readonly PhoneEndpoint Second = new("442079354442");

    [Fact]
    public async Task Announcement()
    {
        var platform = new VoicePlatform(request => request.Kind == WebhookKind.Answer
            ? [new ConnectAction(First) { From = "4155550123", Timeout = TimeSpan.FromSeconds(10), EventType = EventType.Synchronous, EventUrl = ["https://example.com/events"] }]
            : request.ToVoiceEvent() is CallStatusEvent { Status: CallStatus.Busy } ? [new ConnectAction(Second) { From = "442038973494" }] : null) { EventUrl = "/events" };
        platform.When(First).IsBusy();
        platform.When(Second).Answers(TimeSpan.FromSeconds(4)).HangsUp(TimeSpan.FromMinutes(3));
        var call = await platform.CallAsync("4155550199", "4155550100");
        await call.RingsAsync(First);
        await call.SpeaksWithAsync(Second);
        await call.EndsAsync();
        output.WriteLine(call.Transcript.ToString());
        output.WriteLine(call.Transcript.ToMermaid());
        output.WriteLine(call.Transcript.ToJson()[..900]);
        output.WriteLine(platform.Coverage.ToString());
    }
}
