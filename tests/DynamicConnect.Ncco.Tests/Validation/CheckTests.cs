using System.Text;

namespace DynamicConnect.Tests.Validation;

public sealed class CheckTests
{
    [Fact]
    public void Check_RightDocument_GivesTheNccoAndNoProblems()
    {
        const string Json = """[{"action":"talk","text":"Hello"}]""";

        var report = Ncco.Check(Json);

        report.Ncco.Should().BeEquivalentTo(Ncco.Parse(Json));
        report.Problems.Should().BeEmpty();
        report.HasErrors.Should().BeFalse();
        report.ToString().Should().BeEmpty();
    }

    [Fact]
    public void Check_SeveralProblems_HasEachWithItsPlace()
    {
        var report = Ncco.Check(
            """
            [
              { "action": "talk", "text": "Hëllo 🎉", "loop": "3", "levl": 1 },
              { "action": "connect", "timeout": "500", "randomFromNumber": true,
                "endpoint": { "type": "phone", "number": "+44" } }
            ]
            """);

        report.Problems.Select(problem => $"{problem.Line},{problem.Column} {problem.Path} {problem.Rule}").Should().Equal(
            "2,51 $[0].loop NCCO1007",
            "2,56 $[0].levl NCCO1005",
            "3,37 $[1].timeout NCCO2003",
            "4,17 $[1].endpoint NCCO1007",
            "4,46 $[1].endpoint[0].number NCCO2010");
        report.HasErrors.Should().BeTrue();
        report.ToString().Should().Contain("$[1].timeout (3,37): Error NCCO2003");
    }

    [Theory]
    [InlineData("", "$", 1, 1)]
    [InlineData("[{\"action\":\"talk\",\r\n \"text\":\"é🎉\" x", "$[0].text", 2, 15)]
    [InlineData("[\r{]", "$[0]", 2, 2)]
    [InlineData("[{},]", "$[1]", 1, 5)]
    public void Check_NoJson_SaysWhere(string json, string path, int line, int column)
    {
        var problem = Ncco.Check(json).Problems.Should().ContainSingle().Which;

        Ncco.Check(json).Ncco.Should().BeNull();
        (problem.Path, problem.Line, problem.Column, problem.Rule).Should().Be((path, line, column, "NCCO1009"));
        problem.Message.Should().NotContain("LineNumber").And.NotContain("Path");
    }

    [Theory]
    [InlineData("null", "$", 1, 1)]
    [InlineData("\n{}", "$", 2, 1)]
    [InlineData("[{},\n 5]", "$[1]", 2, 2)]
    public void Check_NoNcco_SaysWhere(string json, string path, int line, int column)
    {
        var problem = Ncco.Check(json).Problems.Should().ContainSingle().Which;

        (problem.Path, problem.Line, problem.Column, problem.Rule).Should().Be((path, line, column, "NCCO1010"));
    }

    [Theory]
    [InlineData("a.b", "['a.b']")]
    [InlineData("a\\nb", @"['a\u000ab']")]
    [InlineData("a'][0]", @"['a\'][0]']")]
    [InlineData("", "['']")]
    public void Check_UnusualName_IsFoundAndShownInOneLine(string name, string step)
    {
        var report = Ncco.Check($$"""[{"action":"talk","text":"Hello","a":1,"{{name}}":1,"b":2}]""");

        report.Problems.Select(x => x.Column).Should().BeInAscendingOrder();
        report.Problems[1].Path.Should().Be($"$[0]{step}");
        report.Problems[1].Message.Should().StartWith($"{step} is unknown");
        report.ToString().Split('\n').Should().HaveCount(3);
    }

    [Fact]
    public void Check_Null_IsNoJson() => Ncco.Check((string?)null).Problems.Should().ContainSingle().Which.Rule.Should().Be("NCCO1009");

    [Fact]
    public void Check_InvalidUtf8_IsAProblem()
    {
        var problem = Ncco.Check([.. "[{\"action\":\"talk\",\n\"text\":\""u8, 0xFF, .. "\"}]"u8]).Problems.Should().ContainSingle().Which;

        (problem.Path, problem.Line, problem.Column, problem.Rule).Should().Be(("$[0].text", 2, 8, "NCCO1009"));
    }

    [Fact]
    public void Check_ByteOrderMark_IsNoColumn() =>
        Ncco.Check([0xEF, 0xBB, 0xBF, .. "[5]"u8]).Problems.Should().ContainSingle().Which.Column.Should().Be(2);

    [Theory]
    [InlineData("""[{"action":"connect","advanced_machine_detection":{"beepTimeout":1},"endpoint":[{"type":"app","user":"a"}]}]""", "beep_timeout", "1}")]
    [InlineData("""[{"action":"input","type":["dtmf"],"maxDigits":99}]""", "maxDigits", "99}")]
    [InlineData("""[{"action":"conversation","name":"a","canHear":"b"}]""", "canHear[0]", "\"b\"}")]
    [InlineData("""[{"action":"connect","endpoint":[{"type":"sip","uri":"sip:a@example.com","headers":{"a.b[0]":1,"a":{"b":"x"}}}]}]""", "['a.b[0]']", "1,")]
    public void Check_ValueInAnotherPlace_IsFound(string json, string end, string value)
    {
        var problem = Ncco.Check(json).Problems.First(found => found.Path.EndsWith(end, StringComparison.Ordinal) && found.Rule[4] == '2');

        json.Substring(problem.Column!.Value - 1).Should().StartWith(value);
    }

    [Theory]
    [InlineData(
        """[{"action":"connect","advanced_machine_detection":{"behavior":"hangup","beepTimeout":"50","behavior":"continue"},"endpoint":[{"type":"app","user":"a"}]}]""",
        "$[0].advanced_machine_detection NCCO1011",
        "$[0].advanced_machine_detection.beepTimeout NCCO1011",
        "$[0].advanced_machine_detection.beepTimeout NCCO1007",
        "$[0].advanced_machine_detection.behavior NCCO1012")]
    [InlineData("""[{"action":"input","type":["dtmf"],"maxDigits":"3"}]""", "$[0].maxDigits NCCO1006", "$[0].maxDigits NCCO1007")]
    [InlineData(
        """[{"action":"connect","endpoint":[{"type":"sip","uri":"sip:a@example.com","standard_headers":{"User-to-User":5}}]}]""",
        "$[0].endpoint[0].standard_headers NCCO1011",
        "$[0].endpoint[0].standard_headers.User-to-User NCCO1007")]
    [InlineData(
        """[{"action":"record","event_url":"https://example.com/events"}]""",
        "$[0].event_url NCCO1011",
        "$[0].event_url NCCO1007")]
    public void Check_ValueUnderAnotherName_HasTheProblemsInsideIt(string json, params string[] expected) =>
        Ncco.Check(json).Problems.Select(problem => $"{problem.Path} {problem.Rule}").Should().BeEquivalentTo(expected);

    [Fact]
    public void Check_ValueUnderAnotherName_IsNamedInTheMessage() =>
        Ncco.Check("""[{"action":"input","type":["dtmf"],"maxDigits":"3"}]""").Problems[1].Message.Should().StartWith("maxDigits has the wrong JSON type");

    [Theory]
    [InlineData("""[{"action":"connect","endpoint":[],"action":"talk","text":"a"}]""", "$[0].action", 36)]
    [InlineData("""[{"action":"talk","text":"a","action":"talk"}]""", "$[0].action", 30)]
    [InlineData("""[{"text":"a","action":"talk","action":"talk"}]""", "$[0].action", 30)]
    [InlineData("""[{"action":"connect","endpoint":[{"type":"sip","type":"app","user":"a"}]}]""", "$[0].endpoint[0].type", 48)]
    [InlineData("""[{"action":"talk","text":"a","x":1,"x":2}]""", "$[0].x", 36)]
    [InlineData("""[{"action":"pay","x":1,"x":2}]""", "$[0].x", 24)]
    [InlineData("""[{"action":"input","type":["dtmf"],"maxDigits":2,"maxDigits":3}]""", "$[0].maxDigits", 50)]
    public void Check_PropertyTwice_IsFoundWhereItRepeats(string json, string path, int column)
    {
        var problem = Ncco.Check(json).Problems.Should().ContainSingle(problem => problem.Rule == "NCCO1012").Which;

        (problem.Path, problem.Column).Should().Be((path, column));
    }

    [Theory]
    [InlineData("""[{"action":"wait","timeout":0.6000000000000001}]""", "Warning NCCO1003: timeout has more digits than this library can read. Found: 0.6000000000000001 seconds. Allowed: 0.1 to 7,200 seconds.")]
    [InlineData("""[{"action":"talk","text":"a","level":-1.1102230246251565e-16}]""", "Warning NCCO1003: level has more digits than this library can read. Found: -1.1102230246251565e-16. Allowed: -1 to 1.")]
    [InlineData("""[{"action":"talk","text":"a","loop":2147483648}]""", "Warning NCCO1003: loop has more digits than this library can read. Found: 2147483648. Allowed: 0 or more.")]
    [InlineData("""[{"action":"talk","text":"a","loop":-2147483649}]""", "Error NCCO2001: loop is out of range. Found: -2147483649. Allowed: 0 or more.")]
    [InlineData("""[{"action":"talk","text":"a","level":1e30}]""", "Error NCCO2001: level is out of range. Found: 1e30. Allowed: -1 to 1.")]
    [InlineData("""[{"action":"talk","text":"a","level":1e400}]""", "Error NCCO2001: level is out of range. Found: 1e400. Allowed: -1 to 1.")]
    [InlineData("""[{"action":"input","type":["dtmf"],"dtmf":{"timeOut":1e20}}]""", "Error NCCO2003: timeOut is out of range. Found: 1e20 seconds. Allowed: 0 to 10 whole seconds.")]
    [InlineData(
        """[{"action":"connect","timeout":"99999999999999","endpoint":[{"type":"app","user":"a"}]}]""",
        "Error NCCO2003: timeout is out of range. Found: 99999999999999 seconds. Allowed: 1 to 120 whole seconds.")]
    [InlineData(
        """[{"action":"connect","timeout":"10.00000000001","endpoint":[{"type":"app","user":"a"}]}]""",
        "Error NCCO2004: timeout isn't whole seconds. Found: 10.00000000001 seconds. Allowed: 1 to 120 whole seconds.")]
    public void Check_NumberThatNoPropertyCanHold_SaysWhy(string json, string expected) =>
        Ncco.Check(json).Problems.Should().ContainSingle().Which.ToString().Should().EndWith(expected);

    [Theory]
    [InlineData("<?xml version='1.0'?><speak>a</speak>", "text has SSML but doesn't begin with <speak>.")]
    [InlineData("<speak", "text is SSML that isn't well-formed")]
    public void Check_SsmlWithAWrongStart_SaysSo(string text, string expected) =>
        new Ncco(new TalkAction(text)).Validate().Should().ContainSingle().Which.Message.Should().StartWith(expected);

    [Fact]
    public void Validate_UnknownActionWithAKnownName_AsksForItsType() =>
        new Ncco(new UnknownAction("talk")).Validate().Should().ContainSingle().Which.Message.Should().Be(
            "action \"talk\" has a type of its own, which checks its properties. Use that type instead.");

    [Fact]
    public void Validate_TypedPropertyAsAdditionalProperty_IsOnlyAWarning()
    {
        var talk = new TalkAction("Hello") { AdditionalProperties = AdditionalProperties.Empty.With("loop", JsonData.Parse("5")) };

        var problem = new Ncco(talk).Validate().Should().ContainSingle().Which;

        problem.ToString().Should().Be("$[0].loop: Warning NCCO1003: loop is an additional property, so it isn't checked. Set the typed property instead.");
    }

    [Fact]
    public void Check_MissingProperty_IsAtTheObject()
    {
        var problem = Ncco.Check("""[{"action":"talk","text":"a"}, {"action":"talk"}]""").Problems.Should().ContainSingle().Which;

        (problem.Path, problem.Column).Should().Be(("$[1].text", 32));
    }

    [Fact]
    public void Validate_EqualNccos_AreValidatedAlike()
    {
        var read = Ncco.Parse("""[{"action":"talk","text":"a","loop":"3"}]""");
        Ncco made = [new TalkAction("a") { Loop = 3 }];

        read.Should().BeEquivalentTo(made);
        read.Validate().Should().Equal(made.Validate());
    }

    [Fact]
    public void Check_AnyBytes_NeverThrows()
    {
        var random = new Random(20261126);
        var seed = Encoding.UTF8.GetBytes("""[{"action":"connect","from":"é","endpoint":[{"type":"phone","number":"1","onAnswer":{"url":[1]}}],"a.b":{"c]":"🎉"}}]""");
        for (var round = 0; round < 5_000; round++)
        {
            var json = (byte[])seed.Clone();
            for (var change = random.Next(1, 4); change > 0; change--)
            {
                json[random.Next(json.Length)] = (byte)"[]{}\",:\\ \n\r5xé\0"[random.Next(14)];
            }

            var report = Ncco.Check(json);

            (report.Ncco is null).Should().Be(!Ncco.TryParse(json, out _));
            report.Problems.Should().OnlyContain(problem => problem.Line >= 1 && problem.Column >= 1);
        }
    }
}
