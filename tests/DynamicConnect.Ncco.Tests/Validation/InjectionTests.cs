using System.Text;
using System.Text.Json;

namespace DynamicConnect.Tests.Validation;

/// <summary>Hostile text in headers and addresses is reported. It never causes an exception or an additional header.</summary>
public sealed class InjectionTests
{
    public static TheoryData<string> Controls()
    {
        TheoryData<string> data = new();
        foreach (var code in Enumerable.Range(0, 0x20).Concat([0x7F, 0x80, 0x85, 0x9F]))
        {
            data.Add(((char)code).ToString());
        }

        data.Add("\r\n");
        return data;
    }

    [Theory]
    [MemberData(nameof(Controls))]
    public void ControlCharacter_InWhatGoesIntoAHeader_IsAnError(string control)
    {
        var text = $"a{control}b";
        Ncco[] hostile =
        [
            new(new ConnectAction(new SipEndpoint("sip:ann@example.com") { Headers = Object("name", text) })),
            new(new ConnectAction(new SipEndpoint("sip:ann@example.com") { Headers = Object(text, "value") })),
            new(new ConnectAction(new SipEndpoint("sip:ann@example.com") { StandardHeaders = new SipStandardHeaders { UserToUser = text } })),
            new(new ConnectAction(new SipEndpoint($"sip:{text}@example.com"))),
            new(new ConnectAction(new SipEndpoint(text, "example"))),
            new(new ConnectAction(new SipEndpoint("ann", text))),
            new(new ConnectAction(new SipEndpoint("sip:ann@example.com")) { From = text }),
            new(new ConnectAction(new WebSocketEndpoint("wss://example.com/bot") { Headers = Object("name", text) })),
            new(new ConnectAction(new WebSocketEndpoint("wss://example.com/bot") { Headers = Object(text, "value") })),
            new(new ConnectAction(new WebSocketEndpoint($"wss://example.com/{text}"))),
            new(new ConnectAction(new WebSocketEndpoint("wss://example.com/bot") { Authorization = new WebSocketAuthorization(text) })),
            new(new RecordAction { EventUrl = [$"https://example.com/{text}"] }),
        ];

        hostile.Should().AllSatisfy(ncco => ncco.Validate().Should().Contain(problem => problem.Severity == ProblemSeverity.Error, "{0}", ncco));
    }

    [Theory]
    [InlineData("sip:ann@example.com?Subject=x%0d%0aVia:y")]
    [InlineData("sip:ann@example.com?Subject=x%0D%0AVia:y")]
    [InlineData("sips:ann%00@example.com")]
    [InlineData("sip:ann%7F@example.com")]
    [InlineData("sip:ann%1f@example.com")]
    public void SipUri_WithAnEscapedControlCharacter_IsAnError(string uri) => new Ncco(new ConnectAction(new SipEndpoint(uri))).Validate()
        .Should().ContainSingle().Which.Should().Match<NccoProblem>(problem => problem.Severity == ProblemSeverity.Error && problem.Path == "$[0].endpoint[0].uri");

    [Theory]
    [InlineData("sip:ann%20b@example.com")]
    [InlineData("sip:ann@example.com?Subject=a%2Fb%25")]
    [InlineData("sip:+447700900123@sip.example.com:5060;transport=tls")]
    [InlineData("sips:ann:secret@example.com")]
    [InlineData("sip:ann@203.0.113.7")]
    [InlineData("sip:ann@[2001:db8::7]:5061")]
    public void SipUri_Ordinary_IsRight(string uri) => new Ncco(new ConnectAction(new SipEndpoint(uri))).Validate().Should().BeEmpty();

    [Theory]
    [InlineData("X-Account", true)]
    [InlineData("a.b!c%d*e_f+g`h'i~j", true)]
    [InlineData("", false)]
    [InlineData("my name", false)]
    [InlineData("a:b", false)]
    [InlineData("a\"b", false)]
    [InlineData("é", false)]
    [InlineData("a,b", false)]
    public void SipHeaderName_IsAToken(string name, bool isRight)
    {
        Ncco ncco = [new ConnectAction(new SipEndpoint("sip:ann@example.com") { Headers = Object(name, "1") })];

        ncco.Validate().Select(problem => problem.Rule).Should().Equal(isRight ? [] : ["NCCO2052"]);
    }

    [Fact]
    public void ControlCharacter_DeepInsideOfWebSocketHeaders_IsAnErrorAtTheProperty()
    {
        Ncco ncco = [new ConnectAction(new WebSocketEndpoint("wss://example.com/bot") { Headers = JsonData.Parse("""{"a":1,"caller":{"names":["Ann","B\nob"]}}""") })];

        var problem = ncco.Validate().Should().ContainSingle().Which;

        (problem.Path, problem.Rule).Should().Be(("$[0].endpoint[0].headers.caller", "NCCO2053"));
        problem.Message.Should().Contain("B\\u000aob").And.NotContain("\n");
    }

    [Fact]
    public void HostileText_OfAMegabyte_IsReportedInAShortMessage()
    {
        var text = string.Concat(Enumerable.Repeat("\r\n<\uD800]]>&", 100_000));
        Ncco ncco = [new ConnectAction(new SipEndpoint("sip:ann@example.com") { Headers = Object("name", text) }), new TalkAction(text)];

        var problems = ncco.Validate();

        problems.Should().NotBeEmpty().And.OnlyContain(problem => problem.Message.Length < 400 && !problem.Message.Contains('\n'));
    }

    private static JsonData Object(string name, string value)
    {
        Dictionary<string, string> headers = new() { [name] = value };
        return JsonData.Parse(Encoding.UTF8.GetString(JsonSerializer.SerializeToUtf8Bytes(headers)));
    }
}
