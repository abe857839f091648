using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using DynamicConnect.Contracts;

namespace DynamicConnect.Tests;

public sealed class DynamicConnectDocumentTests
{
    private static readonly string Folder =
        typeof(DynamicConnectDocumentTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(x => x.Key == "SnapshotRoot").Value!;

    private static readonly string Document = Read(Path.Combine(Folder, "..", "..", "docs", "dynamic-connect.md"));

    [Fact]
    public void Code_OfTheDocument_IsTheCodeOfThisTest()
    {
        var source = Read(Path.Combine(Folder, "Routing", nameof(DynamicConnectDocumentTests) + ".cs"));
        var compiled = Regex.Matches(source, "\n *// begin\n(.*?\n) *// end\n", RegexOptions.Singleline).Cast<Match>().Select(x => Outdent(x.Groups[1].Value));
        var printed = Regex.Matches(Document, "```csharp file=\\S+\n(.*?)```", RegexOptions.Singleline).Cast<Match>().Select(x => x.Groups[1].Value);

        printed.Should().Equal(compiled);
    }

    [Fact]
    public void Code_OfTheDocument_RingsOneAfterTheOtherAndGetsNoAnswer()
    {
        // begin
        HuntGroup agents = new("https://example.com/events", new PhoneEndpoint("4155550123"), new PhoneEndpoint("442079354442"))
        {
            From = "442038973494",
            RingTime = TimeSpan.FromSeconds(10),
            NextAnnouncement = [new TalkAction("Still trying to reach somebody")],
            NoAnswer = [new TalkAction("Nobody is free, please call again")],
        };
        // end

        Start(agents, "{}").Should().Contain("4155550123").And.Contain("?hunt=1.0.0\"");
        Next(agents, """{"status":"busy"}""", "?hunt=1.0.0").Should().Contain("Still trying").And.Contain("442079354442").And.Contain("?hunt=1.0.1\"");
        Next(agents, """{"status":"timeout"}""", "?hunt=1.0.1").Should().Be("""[{"action":"talk","text":"Nobody is free, please call again"}]""");
        Next(agents, """{"status":"answered"}""", "?hunt=1.0.1").Should().BeEmpty();
    }

    [Fact]
    public void FailedStates_OfTheDocument_AreThoseOfTheLibrary()
    {
        var failed = Enumerable.Range(0, EnumNames<CallStatus>.All.Count).Select(x => (CallStatus)x).Where(x => x.IsFailedConnect());

        Regex.Matches(Document, @"^\| `(\w+)` \|", RegexOptions.Multiline).Cast<Match>().Select(x => x.Groups[1].Value)
            .Should().BeEquivalentTo(failed.Select(EnumNames<CallStatus>.NameOf));
    }

    private static string Start(HuntGroup agents, string body)
    {
        // begin
        string answer = agents.Start(AnswerRequest.Parse(body)).ToJson();
        // end

        return answer;
    }

    private static string Next(HuntGroup agents, string body, string query)
    {
        // begin
        HuntStep step = agents.Next(VoiceEvent.Parse(body), HuntGroup.PositionIn(query));
        string answer = step.ToJson();
        // end

        return answer;
    }

    private static string Read(string path) => File.ReadAllText(path).Replace("\r\n", "\n");

    private static string Outdent(string code)
    {
        var indentation = code.Length - code.TrimStart(' ').Length;
        return Regex.Replace(code, $"^ {{{indentation}}}", "", RegexOptions.Multiline);
    }
}
