using System.Text.RegularExpressions;
using NJsonSchema;
using static DynamicConnect.Testing.Tests.TestApp;

namespace DynamicConnect.Testing.Tests;

public sealed partial class TranscriptTests
{
    [Fact]
    public async Task Transcript_AsText_IsASnapshot() => await Snapshot.VerifyAsync("menu.verified.txt", (await PlayAsync()).Transcript.ToString());

    [Fact]
    public async Task Transcript_AsJson_HasASchema()
    {
        var schema = await JsonSchema.FromJsonAsync(await File.ReadAllTextAsync(Path.Combine(Snapshot.ProjectFolder, "../../docs/call-transcript.schema.json")));
        var call = await PlayAsync();

        await Snapshot.VerifyAsync("menu.verified.json", call.Transcript.ToJson());
        schema.Validate(call.Transcript.ToJson()).Should().BeEmpty();
        schema.Validate(call.Transcript.ToJson().Replace("\"kind\": \"press\"", "\"kind\": \"pressed\"", StringComparison.Ordinal)).Should().NotBeEmpty();
        schema.Definitions["kind"].Enumeration.Should().BeEquivalentTo(
            Enum.GetNames<TranscriptEntryKind>().Select(x => x == nameof(TranscriptEntryKind.HangUp) ? "hang_up" : string.Concat(x.Select(char.ToLowerInvariant))));
    }

    [Fact]
    public async Task Transcript_AsMermaid_IsASequenceDiagram()
    {
        var lines = (await PlayAsync()).Transcript.ToMermaid().Split('\n');

        await Snapshot.VerifyAsync("menu.verified.mmd", string.Join('\n', lines));
        lines[0].Should().Be("sequenceDiagram");
        lines.Skip(1).Should().OnlyContain(x => Line().IsMatch(x));
        lines.Should().Contain("    participant P0 as caller 4155550199")
            .And.Contain("    P2->>P3: 0:00:00 GET /answer: answer")
            .And.Contain("    P3-->>P2: 0:00:00 200: talk, input")
            .And.Contain(x => x.Contains("#35;1#59; 2 #62; 1"), "tags, hashes and semicolons are escaped");
    }

    [Fact]
    public async Task Transcript_OfTwoRuns_IsTheSame() =>
        (await PlayAsync()).Transcript.ToJson().Should().Be((await PlayAsync()).Transcript.ToJson());

    [Theory]
    [InlineData(1, "for 1 second")]
    [InlineData(2, "for 2 seconds")]
    public async Task Transcript_OfDurations_HasSingularAndPlural(int timeout, string text)
    {
        var platform = new TestApp(Asynchronous(Agent) with { Timeout = Seconds(timeout) }).Platform();
        platform.When(Agent).IsBusy();

        var call = await platform.CallAsync("4155550199", "4155550100");
        await call.EndsAsync();

        call.Transcript.Entries.Should().Contain(x => x.Text.EndsWith(text, StringComparison.Ordinal));
    }

    private static async Task<SimulatedCall> PlayAsync()
    {
        var app = new TestApp(
            new TalkAction("<speak>Welcome. <break time='500ms'/>Press 1 for sales.</speak>") { Language = "en-GB", Level = 0.5m, BargeIn = true },
            Input(InputType.Dtmf) with { Dtmf = new DtmfSettings { MaxDigits = 1 } })
            .On("input", Talk("We say #1; 2 > 1: \"quoted\" {x}"), Synchronous(Agent));
        var platform = app.Platform();
        platform.When(Agent).Answers(Seconds(4)).Says("Good morning", Seconds(1)).HangsUp(Seconds(60));
        var call = await platform.CallAsync("4155550199", "4155550100");
        await call.HearsAsync("welcome");
        await call.HearsAsync("Press 1");
        await call.PressesAsync("1");
        await call.HearsAsync("good morning");
        await call.EndsAsync();
        return call;
    }

    // A participant, a message or a note. In the text, each hash starts an entity, and each semicolon ends one.
    [GeneratedRegex(@"^    (participant P\d as |P\d(-|--)>>P\d: |Note over P\d: )([^#;<>]|#\d+;)+$")]
    private static partial Regex Line();
}
