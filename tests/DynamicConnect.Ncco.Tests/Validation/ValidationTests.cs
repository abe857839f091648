using DynamicConnect.Tests.Properties;
using DynamicConnect.Tests.Samples;

namespace DynamicConnect.Tests.Validation;

public sealed class ValidationTests
{
    [Fact]
    public void Check_ManyMistakes_FindsAllInTheOrderOfTheDocument()
    {
        var report = Ncco.Check(
            """
            [
              {"action":"talk","language":"en_US","loop":"3","level":2,"voiceName":"Amy"},
              {"action":"connect","from":"+447700900000","timeout":"500","eventMethod":"PUT",
               "endpoint":[{"type":"phone","number":"0770 0900123","onAnswer":{"url":"answer"}}]},
              {"action":"talk","text":"Hello","bargeIn":true,"level":2},
              {"action":"record","channels":40},
              {"action":"connect","endpoint":[{"type":"sip","uri":"sip:ann@example.com","headers":{"age":41,"name":"Ann","tags":["a"]}}]}
            ]
            """);

        report.Problems.Select(problem => $"{problem.Path} {problem.Rule}").Should().Equal(
            "$[0].text NCCO1001",
            "$[0].language NCCO2014",
            "$[0].loop NCCO1007",
            "$[0].level NCCO2001",
            "$[0].voiceName NCCO1006",
            "$[1].from NCCO2010",
            "$[1].timeout NCCO2003",
            "$[1].eventMethod NCCO1004",
            "$[1].endpoint[0].number NCCO2010",
            "$[1].endpoint[0].onAnswer.url NCCO2020",
            "$[2].bargeIn NCCO4001",
            "$[2].level NCCO2001",
            "$[3].channels NCCO2001",
            "$[3].channels NCCO3003",
            "$[4].endpoint[0].headers.age NCCO2051",
            "$[4].endpoint[0].headers.tags NCCO2051");
    }

    [Fact]
    public void Validate_BothExamplesOfDynamicConnect_FindsNothing()
    {
        DynamicConnectExamples.FirstAgent.Validate().Should().BeSameAs(ValueList<NccoProblem>.Empty);
        DynamicConnectExamples.AlternativeNumber.Validate().Should().BeSameAs(ValueList<NccoProblem>.Empty);
    }

    [Theory]
    [InlineData("""[{"action":"connect","from":"Vonage","endpoint":[{"type":"websocket","uri":"wss://example.com/socket"}]}]""")]
    [InlineData("""[{"action":"connect","endpoint":[{"type":"app","user":"ann"}]}]""")]
    [InlineData("""[{"action":"conversation","name":"room","canSpeak":[],"canHear":[]}]""")]
    [InlineData("""[{"action":"talk","text":"Hello","loop":0,"bargeIn":true},{"action":"talk","text":"a < b > c"},{"action":"input","type":["dtmf"]},{"action":"record"}]""")]
    [InlineData("""[{"action":"talk","text":" <speak>Hello <amazon:effect name='whispered'>you</amazon:effect></speak> "}]""")]
    [InlineData("""[{"action":"connect","advanced_machine_detection":{"behavior":"hangup","beepTimeout":45},"endpoint":[{"type":"sip","uri":"SIPS:ann@example.com","standard_headers":{"User-to-User":"1"}}]}]""")]
    [InlineData("""[{"action":"stream","streamUrl":["https://example.com/a.mp3"],"level":-0.7,"loop":0}]""")]
    [InlineData("""[{"action":"talk","text":"Hello","language":"cmn-Hans-CN"},{"action":"talk","text":"Hello","language":"arb"}]""")]
    [InlineData("""[{"action":"transfer","conversation_id":"CON-1"}]""")]
    public void Validate_WhatIsLegal_FindsNothing(string json) => Ncco.Parse(json).Validate().Should().BeEmpty();

    [Theory]
    [InlineData("""[{"action":"talk","text":"Hello","level":1.5}]""", "level is out of range. Found: 1.5. Allowed: -1 to 1.")]
    [InlineData("""[{"action":"talk"}]""", "text is required, but missing. Allowed: a string.")]
    [InlineData("""[{"action":"tlak"}]""", "action is unknown. Found: \"tlak\". Allowed: @actions. Did you mean \"talk\"?")]
    [InlineData("""[{"action":"input","type":["dtmf"],"mode":"syncronus"}]""", "mode has an unknown value. Found: \"syncronus\". Allowed: one of synchronous, asynchronous. Did you mean \"synchronous\"?")]
    [InlineData("""[{"action":"wait","eventURL":"x"}]""", "eventURL is unknown, and the platform ignores it. Allowed: @WaitAction.")]
    [InlineData("""[{"action":"notify","payload":{},"eventUrl":["https://example.com"],"eventurl":1}]""", "eventurl is unknown, and the platform ignores it. Allowed: @NotifyAction. Did you mean \"eventUrl\"?")]
    [InlineData("""[{"action":"record","timeOut":9000}]""", "timeOut is out of range. Found: 9,000 seconds. Allowed: 3 to 7,200 whole seconds.")]
    [InlineData("""[{"action":"record","endOnSilence":1}]""", "endOnSilence is out of range. Found: 1 second. Allowed: 3 to 10 whole seconds.")]
    [InlineData("""[{"action":"record","eventUrl":["https://example.com","/events"]}]""", "eventUrl[1] isn't an absolute http or https URL. Found: \"/events\". Allowed: https:// or http://, a host, and no spaces.")]
    [InlineData("""[{"action":"connect","randomFromNumber":true,"endpoint":[{"type":"phone","number":"07700900123"}]}]""", "number begins with a zero instead of a country code. Found: \"07700900123\". Allowed: 7 to 15 digits, country code first, no plus sign and no spaces.")]
    [InlineData("""[{"action":"connect","randomFromNumber":true,"endpoint":[{"type":"phone","number":"44 7700900123"}]}]""", "number has spaces. Found: \"44 7700900123\". Allowed: 7 to 15 digits, country code first, no plus sign and no spaces.")]
    [InlineData("""[{"action":"connect","randomFromNumber":true,"endpoint":[{"type":"phone","number":"123456"}]}]""", "number has 6 digits. Found: \"123456\". Allowed: 7 to 15 digits, country code first, no plus sign and no spaces.")]
    [InlineData("""[{"action":"talk","text":"Hello","loop":0},{"action":"record"}]""", "record is never reached, because $[0] never ends. Remove it, or make $[0] end.")]
    [InlineData("""[{"action":"talk","text":"Hello","bargeIn":true},{"action":"record"}]""", "bargeIn requires an input as the next action other than talk or stream. Found: record at $[1]. Add an input before it, or remove bargeIn.")]
    [InlineData("""[{"action":"talk","text":"Hello","bargeIn":true}]""", "bargeIn requires an input as the next action other than talk or stream. Found: the end of the NCCO. Add an input before it, or remove bargeIn.")]
    [InlineData("""[{"action":"talk","text":"Hello","voiceName":"Amy"}]""", "voiceName is no longer used. Write language and style instead.")]
    [InlineData("""[{"action":"record","channels":2}]""", "channels needs split, which is not set. Add split: conversation.")]
    public void Validate_Mistake_SaysWhatIsWrongFoundAndAllowed(string json, string message) =>
        Ncco.Parse(json).Validate().Should().ContainSingle().Which.Message.Should().Be(message
            .Replace("@actions", string.Join(", ", NccoAction.Family.Values))
            .Replace("@WaitAction", Names(typeof(WaitAction)))
            .Replace("@NotifyAction", Names(typeof(NotifyAction))));

    [Theory]
    [InlineData("""[{"action":"transfer","conversationId":"CON-1"},{"action":"pay"}]""", "pay is never reached, because $[0] never ends. Remove it, or make $[0] end.")]
    [InlineData("""[{"action":"transfer","conversationId":"CON-1"},{}]""", "an unknown action is never reached, because $[0] never ends. Remove it, or make $[0] end.")]
    public void Validate_UnknownActionNeverReached_IsNamed(string json, string message) =>
        Ncco.Parse(json).Validate().Should().HaveCount(2).And.Contain(problem => problem.Message == message);

    [Theory]
    [InlineData("<speak><!DOCTYPE speak [<!ENTITY a 'b'>]>&a;</speak>")]
    [InlineData("<speak>&a;</speak>")]
    [InlineData("<speak><p name='&a;'/></speak>")]
    [InlineData("<speak><!DOCTYPE speak SYSTEM 'https://example.com/a.dtd'></speak>")]
    public void Validate_SsmlWithEntitiesOfItsOwn_IsNotWellFormed(string text) =>
        new Ncco([new TalkAction(text)]).Validate().Should().ContainSingle().Which.Rule.Should().Be("NCCO2041");

    [Fact]
    public void Validate_ActionNeverReached_IsSaidBeforeWhatIsWrongInIt() =>
        Ncco.Parse("""[{"action":"transfer","conversationId":"CON-1"},{"action":"talk","language":"en_US"}]""").Validate()
            .Select(problem => problem.Rule).Should().Equal("NCCO4002", "NCCO1001", "NCCO2014");

    [Fact]
    public void Validate_SeveralActionsThatListen_ReportsTheFirst() =>
        Ncco.Parse("""[{"action":"talk","text":"a","bargeIn":true},{"action":"talk","text":"b","bargeIn":true},{"action":"record"}]""").Validate()
            .Should().ContainSingle().Which.Path.Should().Be("$[0].bargeIn");

    [Fact]
    public void Validate_WithoutRules_IsAnArgumentException()
    {
        FluentActions.Invoking(() => Ncco.Empty.Validate(null!)).Should().Throw<ArgumentNullException>().WithParameterName("rules");
        FluentActions.Invoking(() => Ncco.Empty.EnsureValid(null!)).Should().Throw<ArgumentNullException>().WithParameterName("rules");
        FluentActions.Invoking(() => new NccoValidationException((ValueList<NccoProblem>)null!)).Should().Throw<ArgumentNullException>().WithParameterName("problems");
    }

    [Fact]
    public void ValidationException_MadeByOthers_HasItsMessageAndNoProblems()
    {
        InvalidOperationException inner = new();

        new NccoValidationException().Message.Should().Be("The NCCO is not valid.");
        new NccoValidationException("a").Message.Should().Be("a");
        new NccoValidationException("a", inner).InnerException.Should().BeSameAs(inner);
        new NccoValidationException("a", inner).Problems.Should().BeEmpty();
    }

    [Fact]
    public void Problem_AsText_HasPathSeverityRuleAndMessage()
    {
        var problem = Ncco.Parse("[]").Validate().Single();

        problem.ToString().Should().Be("$: Warning NCCO4003: The NCCO has no actions, so the call ends. Add an action if that isn't what you want.");
    }

    [Fact]
    public void Problem_Null_IsAnArgumentException()
    {
        FluentActions.Invoking(() => new NccoProblem(null!, "a", ProblemSeverity.Error, "A1")).Should().Throw<ArgumentNullException>().WithParameterName("path");
        FluentActions.Invoking(() => new NccoProblem("$", null!, ProblemSeverity.Error, "A1")).Should().Throw<ArgumentNullException>().WithParameterName("message");
        FluentActions.Invoking(() => new NccoProblem("$", "a", ProblemSeverity.Error, null!)).Should().Throw<ArgumentNullException>().WithParameterName("rule");
    }

    [Fact]
    public void Build_Errors_ThrowsWithAllOfThem()
    {
        var builder = Ncco.Create().Talk("Hello", talk => talk.Level(2)).Record(record => record.Channels(2)).Connect(new PhoneEndpoint("1"));

        var thrown = builder.Invoking(invalid => invalid.Build()).Should().Throw<NccoValidationException>().Which;

        thrown.Problems.Select(problem => problem.Path).Should().Equal("$[0].level", "$[1].channels", "$[2].endpoint[0].number");
        thrown.Message.Should().Be(
            """
            The NCCO has 3 errors:
            $[0].level (NCCO2001): level is out of range. Found: 2. Allowed: -1 to 1.
            $[1].channels (NCCO3003): channels needs split, which is not set. Add split: conversation.
            $[2].endpoint[0].number (NCCO2010): number has only one digit. Found: "1". Allowed: 7 to 15 digits, country code first, no plus sign and no spaces.
            """.Replace("\r", ""));
        builder.BuildUnvalidated().Should().HaveCount(3);
    }

    [Fact]
    public void Build_WarningsOnly_DoesNotThrow()
    {
        Ncco.Create().Build().Should().BeEmpty();
        Ncco.Parse("[]").EnsureValid().Should().BeEmpty();
    }

#if NET
    [Fact]
    public void Validate_ValidDocument_AllocatesNothing()
    {
        var ncco = Ncco.Parse(
            """
            [{"action":"talk","text":"<speak>Tea &amp; <break time='1s'/>cake</speak>","language":"en-GB","level":0.5},{"action":"input","type":["dtmf"],"dtmf":{"maxDigits":4}},
             {"action":"conversation","name":"room","canHear":["63f61863-4a51-4f6b-86e1-46edebcf9356"]},
             {"action":"connect","from":"4155550123","timeout":"10","eventType":"synchronous","eventUrl":["https://example.com/events"],
              "endpoint":[{"type":"phone","number":"4155550123","dtmfAnswer":"1p2"}]},
             {"action":"connect","from":"4155550123","endpoint":[{"type":"sip","uri":"sip:desk-1@pbx.example.com","headers":{"X-Id":"a b","X-Name":"Zoë"}}]},
             {"action":"connect","endpoint":[{"type":"websocket","uri":"wss://example.com/MY-audio_1","content-type":"audio/l16;rate=16000","headers":{"id":"é"}}]}]
            """);
        Enumerable.Range(0, 5).Sum(_ => ncco.Validate().Count).Should().Be(0);

        var before = GC.GetAllocatedBytesForCurrentThread();
        ncco.Validate();

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);
    }
#endif

    private static string Names(Type record) => string.Join(", ", RecordProperties.Of(record).Properties.Select(property => property.Name));
}
