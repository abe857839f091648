using DynamicConnect.AspNetCore;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using static DynamicConnect.Testing.Tests.TestApp;

namespace DynamicConnect.Testing.Tests;

public sealed class ReplayTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Replay_OfARecordedCall_GivesTheSameAnswers(bool maskNumbers)
    {
        var recording = await RecordAsync(maskNumbers);
        await using var app = await StartAsync(Alternative, null, false);
        using var client = app.GetTestClient();

        var report = await RecordedCall.Parse(recording).ReplayAsync(client);

        report.ToString().Should().Be("All 12 answers are the same.");
        recording.Contains("4155550199").Should().Be(!maskNumbers);
    }

    [Fact]
    public async Task Replay_AnswerDiffers_IsTold()
    {
        var recording = await RecordAsync(false);
        await using var app = await StartAsync(new PhoneEndpoint("442079354443"), null, false);
        using var client = app.GetTestClient();

        var report = await RecordedCall.Parse(recording).ReplayAsync(client);

        report.IsSame.Should().BeFalse();
        report.Differences.Single().Exchange.Url.Should().Be("/events");
        report.ToString().Should().StartWith("1 of 12 answers differ:\nPOST /events {").And.Contain("442079354442\"}]}]\n  now:      200 [{").And.Contain("442079354443");
    }

    [Fact]
    public async Task Replay_WithASecret_SignsTheRequests()
    {
        using var echo = new Echo();
        using var client = new HttpClient(echo) { BaseAddress = new Uri("https://example.com") };
        var line = """{"time":"2026-01-01T12:00:00.000Z","method":"GET","url":"/answer?to=1","body":"","status":200,"answer":"signed"}""";

        var report = await RecordedCall.Parse(line).ReplayAsync(client, "signature-secret", new VirtualClock());

        report.ToString().Should().Be("The answer is the same.");
    }

    [Fact]
    public async Task Load_OfAFile_ReadsTheRecording()
    {
        const string Line =
            """{"time":"2026-01-01T12:00:00.000Z","method":"POST","url":"/answer","contentType":"text/plain","body":"a","status":200,"answerType":"text/html","answer":"b"}""";
        var path = Path.GetTempFileName();
        await File.WriteAllTextAsync(path, Line);

        var exchange = RecordedCall.Load(path).Exchanges.Single();
        File.Delete(path);

        exchange.Should().BeEquivalentTo(new
        {
            Time = new DateTimeOffset(2026, 1, 1, 12, 0, 0, TimeSpan.Zero),
            Method = "POST",
            Url = "/answer",
            ContentType = "text/plain",
            Body = "a",
            Status = 200,
            AnswerType = "text/html",
            Answer = "b",
            IsMasked = false,
        });
    }

    [Theory]
    [InlineData("""{"method":"GET"}""")]
    [InlineData("hello")]
    [InlineData("""{"time":"2026-01-01T12:00:00.000Z","method":"GET","status":200}""")]
    public void Parse_LineIsNoneOfARecording_NamesIt(string line)
    {
        var act = () => RecordedCall.Parse("\n" + line);

        act.Should().Throw<FormatException>().WithMessage("Line 2 is not valid in a recorded call: *");
    }

    private static async Task<string> RecordAsync(bool maskNumbers)
    {
        await using var output = new StringWriter();
        await using var app = await StartAsync(Alternative, output, maskNumbers);
        using var client = app.GetTestClient();
        var platform = new VoicePlatform(client) { EventUrl = "/events" };
        platform.When(Agent).IsBusy();
        platform.When(Alternative).Answers().HangsUp(Seconds(60));
        var call = await platform.CallAsync("4155550199", "4155550100");
        await call.EndsAsync();
        return output.ToString();
    }

    private static async Task<WebApplication> StartAsync(ConnectEndpoint alternative, TextWriter? output, bool maskNumbers)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Services.AddVoiceWebhooks();
        var app = builder.Build();
        if (output is not null)
        {
            app.UseCallRecording(output, maskNumbers);
        }

        app.MapVoiceWebhooks("/", _ => [Synchronous(Agent)], x => x is CallStatusEvent { Status: CallStatus.Busy } ? [Asynchronous(alternative)] : null);
        await app.StartAsync();
        return app;
    }

    private sealed class Echo : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => Task.FromResult(new HttpResponseMessage
        {
            Content = new StringContent(request.Headers.Authorization?.Parameter?.Split('.').Length == 3 ? "signed" : "not signed"),
        });
    }
}
