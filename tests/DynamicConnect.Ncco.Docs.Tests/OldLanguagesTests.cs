namespace DynamicConnect.Docs.Tests;

public sealed class OldLanguagesTests
{
    private const string FirstAgent =
        """[{"action":"connect","from":"4155550123","timeout":"10","eventType":"synchronous","eventUrl":["https://example.com/events"],"endpoint":[{"type":"phone","number":"4155550123"}]}]""";

    private const string Answered =
        """{"type":"phone","number":"442079354442","dtmfAnswer":"1p#","onAnswer":{"url":"https://example.com/greeting","ringbackTone":"https://example.com/ringback.mp3"}}""";

    [Fact]
    public void FirstAgent_FromCSharp73_IsTheAnnouncedOne() => OldCSharp.CallFlow.FirstAgent().ToJson().Should().Be(FirstAgent);

    [Fact]
    public void FirstAgent_FromVisualBasic_IsTheAnnouncedOne() => OldBasic.CallFlow.FirstAgent().ToJson().Should().Be(FirstAgent);

    [Fact]
    public void Endpoints_FromCSharp73_HaveTheirOptions() => OldCSharp.CallFlow.AllEndpoints().Cast<ConnectAction>().Select(x => x.Endpoint.Single().ToString())
        .Should().Equal(
            Answered,
            """{"type":"websocket","uri":"wss://example.com/bot","content-type":"audio/l16;rate=16000","headers":{"caller":7}}""",
            """{"type":"sip","user":"agent","domain":"example.com","standardHeaders":{"User-to-User":"342342ef34;encoding=hex"}}""",
            """{"type":"app","user":"alice"}""",
            """{"type":"vbc","extension":"4711"}""");

    [Fact]
    public void Endpoint_FromVisualBasic_HasItsOptions() => OldBasic.CallFlow.Endpoint().ToJson().Should().Be(
        """[{"action":"connect","endpoint":[{"type":"phone","number":"442079354442","dtmfAnswer":"1p#","onAnswer":{"url":"https://example.com/greeting"}}]}]""");

    [Fact]
    public void Actions_FromCSharp73_HaveTheirOptions() => OldCSharp.CallFlow.AllActions().Select(x => x.ToString())
        .Should().Equal(
            """{"action":"talk","text":"Hello","language":"en-GB","premium":true,"loop":0}""",
            """{"action":"stream","streamUrl":["https://example.com/music.mp3"],"level":-0.5}""",
            """{"action":"input","type":["dtmf"],"dtmf":{"maxDigits":1,"timeOut":5}}""",
            """{"action":"record","format":"wav","transcription":{}}""",
            """{"action":"conversation","name":"room","startOnEnter":false}""",
            """{"action":"notify","payload":{},"eventUrl":["https://example.com/events"]}""",
            """{"action":"wait","timeout":0.5}""",
            """{"action":"transfer","conversationId":"CON-1","mute":true}""",
            """{"action":"pay"}""");

    [Fact]
    public void HuntGroup_FromOldLanguages_IsTheSame()
    {
        HuntGroup agents = new("https://example.com/events")
        {
            Members =
            [
                new(new PhoneEndpoint("4155550123")),
                new(new PhoneEndpoint("442079354442")) { From = "442038973494", RingTime = TimeSpan.FromSeconds(5) },
            ],
            From = "4155550123",
            RingTime = TimeSpan.FromSeconds(10),
            NoAnswer = [new TalkAction("Nobody is free")],
        };

        OldCSharp.CallFlow.Agents().Should().Be(agents);
        OldBasic.CallFlow.Agents().Should().Be(agents);
    }

    [Fact]
    public void Reading_FromOldLanguages_GivesTheValues()
    {
        OldCSharp.CallFlow.NumberOf(FirstAgent).Should().Be("4155550123");
        OldBasic.CallFlow.NumberOf(FirstAgent).Should().Be("4155550123");
    }
}
