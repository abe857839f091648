using DynamicConnect.Analyzers.CodeFixes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace DynamicConnect.Analyzers.Tests;

public sealed class JsonRefactoringTests
{
    private const string Records = "Convert to records";
    private const string Calls = "Convert to builder calls";
    private const string Json = "Convert to JSON";

    private const string Known =
        """[{"action":"talk","text":"Hello \"Ann\"","language":"en-GB","level":0.5,"bargeIn":true},""" +
        """{"action":"input","type":["dtmf","speech"],"dtmf":{"maxDigits":4},"speech":{"endOnSilence":1.5}},""" +
        """{"action":"connect","from":"447700900000","timeout":"20","eventType":"synchronous","eventUrl":["https://example.com/events"],""" +
        """ "endpoint":[{"type":"sip","user":"ann","domain":"example","headers":{"a":"b"}}]},""" +
        """{"action":"notify","payload":{"a":[1,null]},"eventUrl":["https://example.com/events"]},""" +
        """{"action":"conversation","name":"room","canHear":[]},{"action":"wait","timeout":0.5},{"action":"transfer","conversationId":"CON-1"}]""";

    private const string Unknown =
        """[{"action":"pay","amount":9.90},{"action":"record","label":"x"},{"action":"connect","endpoint":[{"type":"fax"}]}]""";

    /// <summary>Every action and every endpoint with every property.</summary>
    private static readonly string Full =
        $$"""[{{Samples("connect", "conversation", "input", "notify", "record", "stream", "talk", "transfer", "wait")}},""" +
        $$"""{"action":"connect","endpoint":[{{Samples("app", "phone", "sip", "vbc", "websocket")}}]}]""";

    [Theory]
    [InlineData(Records, """var ncco = new Ncco(\n            new TalkAction("Hello") { Loop = 2 },\n            new RecordAction { BeepStart = true });""")]
    [InlineData(Calls, """var ncco = Ncco.Create()\n            .Talk("Hello", talk => talk.Loop(2))\n            .Record(record => record.BeepStart())\n            .Build();""")]
    public async Task Json_OfAString_BecomesCSharp(string title, string expected)
    {
        var result = await ApplyAsync(Statement("""[{"action":"talk","text":"Hello","loop":2},{"action":"record","beepStart":true}]"""), "Parse", title);

        result.Should().Contain(expected.Replace("\\n", "\n", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Records, "new Ncco(")]
    [InlineData(Calls, ".Build")]
    public async Task Json_ThereAndBack_IsTheSame(string title, string at)
    {
        var written = await ApplyAsync(Statement(Known), "Parse", title);
        var back = await ApplyAsync(written, at, Json);

        Ncco.Parse(back.Split("\"\"\"")[1]).Should().Equal(Ncco.Parse(Known));
    }

    [Theory]
    [InlineData(Records, "new Ncco(")]
    [InlineData(Calls, ".Build")]
    public async Task Json_WithEveryProperty_IsTheSameThereAndBack(string title, string at)
    {
        var written = await ApplyAsync(Statement(Full), "Parse", title);
        var back = await ApplyAsync(written, at, Json);

        Ncco.Parse(back.Split("\"\"\"")[1]).Should().Equal(Ncco.Parse(Full));
    }

    [Fact]
    public async Task Json_AsRecords_IsWhatADeveloperWouldWrite()
    {
        var result = await ApplyAsync(Statement(Known), "Parse", Records);

        result.ReplaceLineEndings("\n").Should().Be(
            """"
                    var ncco = new Ncco(
                        new TalkAction("Hello \"Ann\"") { Language = "en-GB", BargeIn = true, Level = 0.5m },
                        new InputAction(InputType.Dtmf, InputType.Speech) { Dtmf = new DtmfSettings { MaxDigits = 4 }, Speech = new SpeechSettings { EndOnSilence = TimeSpan.FromMilliseconds(1500) } },
                        new ConnectAction(new SipEndpoint("ann", "example") { Headers = JsonData.Parse("""{"a":"b"}""") }) { From = "447700900000", Timeout = TimeSpan.FromSeconds(20), EventType = EventType.Synchronous, EventUrl = ["https://example.com/events"] },
                        new NotifyAction(JsonData.Parse("""{"a":[1,null]}"""), "https://example.com/events"),
                        new ConversationAction("room") { CanHear = [] },
                        new WaitAction { Timeout = TimeSpan.FromMilliseconds(500) },
                        new TransferAction("CON-1"));
            """");
    }

    [Fact]
    public async Task Json_AsBuilderCalls_IsWhatADeveloperWouldWrite()
    {
        var result = await ApplyAsync(Statement(Known), "Parse", Calls);

        result.ReplaceLineEndings("\n").Should().Be(
            """"
                    var ncco = Ncco.Create()
                        .Talk("Hello \"Ann\"", talk => talk.Language("en-GB").BargeIn().Level(0.5m))
                        .Input([InputType.Dtmf, InputType.Speech], input => input.Dtmf(new DtmfSettings { MaxDigits = 4 }).Speech(new SpeechSettings { EndOnSilence = TimeSpan.FromMilliseconds(1500) }))
                        .Connect(new SipEndpoint("ann", "example") { Headers = JsonData.Parse("""{"a":"b"}""") }, connect => connect.From("447700900000").Timeout(TimeSpan.FromSeconds(20)).Synchronous("https://example.com/events"))
                        .Notify(JsonData.Parse("""{"a":[1,null]}"""), "https://example.com/events")
                        .Conversation("room", conversation => conversation.HearNobody())
                        .Wait(wait => wait.Timeout(TimeSpan.FromMilliseconds(500)))
                        .Transfer("CON-1")
                        .Build();
            """");
    }

    [Theory]
    [InlineData("[]", Records, "var ncco = Ncco.Empty;")]
    [InlineData("[]", Calls, "var ncco = Ncco.Create()\n            .Build();")]
    [InlineData("""[{"action":"talk","text":""}]""", Calls, ".Talk(\"\")\n            .BuildUnvalidated();")]
    [InlineData("""[{"action":"talk","text":"Hello","bargeIn":false,"level":0.125}]""", Calls, ".Talk(\"Hello\", talk => talk.BargeIn(false).Level(0.125m))")]
    [InlineData("""[{"action":"talk","text":"Hello","level":1}]""", Records, "new TalkAction(\"Hello\") { Level = 1 }")]
    [InlineData("""[{"action":"wait","timeout":0.0000001}]""", Records, "new WaitAction { Timeout = TimeSpan.FromTicks(1) }")]
    [InlineData("""[{"action":"wait","timeout":0.5}]""", Records, "new WaitAction { Timeout = TimeSpan.FromMilliseconds(500) }")]
    [InlineData("""[{"action":"stream","streamUrl":["a","b"]}]""", Calls, ".Add(new StreamAction { StreamUrl = [\"a\", \"b\"] })")]
    [InlineData("""[{"action":"input","type":["dtmf","speech"]}]""", Calls, ".Input([InputType.Dtmf, InputType.Speech])")]
    [InlineData("""[{"action":"input","type":["dtmf"]}]""", Calls, ".Input(InputType.Dtmf)")]
    [InlineData("""[{"action":"input","type":["dtmf","speech"]}]""", Records, "new InputAction(InputType.Dtmf, InputType.Speech)")]
    [InlineData("""[{"action":"talk","text":"Hello","loop":0}]""", Calls, ".Talk(\"Hello\", talk => talk.LoopForever())")]
    [InlineData("""[{"action":"stream","streamUrl":["a"],"loop":0}]""", Calls, ".Stream(\"a\", stream => stream.LoopForever())")]
    [InlineData("""[{"action":"stream","streamUrl":["a"],"loop":2}]""", Calls, ".Stream(\"a\", stream => stream.Loop(2))")]
    [InlineData("""[{"action":"transfer","conversationId":"a","canHear":[],"canSpeak":[]}]""", Calls, "transfer => transfer.HearNobody().HeardByNobody())")]
    [InlineData(
        """[{"action":"conversation","name":"room","startOnEnter":false,"canSpeak":[]}]""",
        Calls,
        "conversation => conversation.WaitForModerator().HeardByNobody())")]
    [InlineData("""[{"action":"conversation","name":"room","startOnEnter":true}]""", Calls, "conversation => conversation.StartOnEnter())")]
    [InlineData(
        """[{"action":"connect","endpoint":[{"type":"app","user":"ann"}],"eventType":"synchronous"}]""",
        Calls,
        "connect => connect.EventType(EventType.Synchronous))")]
    [InlineData("""[{"action":"notify","payload":"x","eventUrl":["a"]}]""", Records, "new NotifyAction(JsonData.Parse(\"\\\"x\\\"\"), \"a\")")]
    [InlineData("""[{"action":"notify","payload":{},"eventUrl":["a"]}]""", Calls, ".Notify(JsonData.EmptyObject, \"a\")")]
    [InlineData(
        """[{"action":"record","label":"x","beepStart":true}]""",
        Records,
        "{ BeepStart = true, AdditionalProperties = AdditionalProperties.Empty.With(\"label\", JsonData.Parse(\"\\\"x\\\"\")) }")]
    [InlineData("""[{"action":"notify","payload":{"a":"\u007f"},"eventUrl":["a"]}]""", Records, "JsonData.Parse(\"{\\\"a\\\":\\\"\\u007f\\\"}\")")]
    public async Task Json_OfOneAction_BecomesItsShortestText(string json, string title, string expected) =>
        (await ApplyAsync(Statement(json), "Parse", title)).ReplaceLineEndings("\n").Should().Contain(expected);

    [Fact]
    public async Task Json_OfATypedVariable_BecomesACollectionExpression()
    {
        var result = await ApplyAsync(""""        Ncco ncco = Ncco.Parse("""[{"action":"record"},{"action":"wait"}]""");"""", "Parse", Records);

        result.ReplaceLineEndings("\n").Should().Contain("Ncco ncco = [\n            new RecordAction(),\n            new WaitAction(),\n        ];");
    }

    [Fact]
    public async Task Json_InAnOlderCSharp_IsOnlyConvertedToJson()
    {
        var (_, actions) = await ActionsAsync("""        var ncco = Ncco.Parse("[]");""", "Parse", LanguageVersion.CSharp11);
        var raw = await ApplyAsync("""        var ncco = new Ncco(new RecordAction());""", "new Ncco", Json, LanguageVersion.CSharp11);
        var ordinary = await ApplyAsync("""        var ncco = new Ncco(new RecordAction());""", "new Ncco", Json, LanguageVersion.CSharp10);

        actions.Should().BeEmpty();
        (await ActionsAsync("""        var ncco = Ncco.Parse("[]");""", "Parse", LanguageVersion.CSharp12)).Actions.Should().HaveCount(2);
        raw.ReplaceLineEndings("\n").Should().Contain("Ncco.Parse(\"\"\"\n            [\n              {\n                \"action\": \"record\"\n              }\n            ]\n            \"\"\")");
        ordinary.Should().Contain("Ncco.Parse(\"[{\\\"action\\\":\\\"record\\\"}]\")");
    }

    [Theory]
    [InlineData("""        Ncco.TryParse("[]", out var ncco);""", "TryParse")]
    [InlineData("""        var report = Ncco.Check("[]");""", "Check")]
    [InlineData("""        var ncco = Ncco.Parse("[1]");""", "Parse")]
    [InlineData("""        var ncco = Ncco.Parse(text);""", "Parse")]
    [InlineData("""        var data = JsonData.Parse("[]");""", "Parse")]
    public async Task Json_ThatIsNotParsedAsAnNcco_IsLeftAlone(string statement, string at) =>
        (await ActionsAsync(statement, at)).Actions.Should().BeEmpty();

    [Theory]
    [InlineData(Records, "AdditionalProperties.Empty.With(\"amount\"")]
    [InlineData(Calls, ".AdditionalProperty(\"label\"")]
    public async Task Json_ThatNoPropertyHolds_IsKept(string title, string expected) =>
        (await ApplyAsync(Statement(Unknown), "Parse", title)).Should().Contain(expected);

    [Fact]
    public async Task Json_WithoutWhatCSharpAsksFor_IsLeftAlone() =>
        (await ActionsAsync(Statement("""[{"action":"talk"}]"""), "Parse")).Actions.Should().BeEmpty();

    [Fact]
    public async Task Json_OfACollectionExpression_IsTheText()
    {
        var result = await ApplyAsync("""        Ncco ncco = [new TalkAction("Hello") { Loop = 2 }, new RecordAction()];""", "[new", Json);

        result.Should().Contain("Ncco ncco = Ncco.Parse(\"\"\"\n");
        result.Should().Contain("\"loop\": 2");
    }

    [Theory]
    [InlineData("""        Ncco ncco = [new TalkAction(text)];""", "[new")]
    [InlineData("""        Ncco ncco = [.. rest];""", "[..")]
    [InlineData("""        NccoAction[] actions = [new RecordAction()];""", "[new")]
    [InlineData("""        var ncco = new Ncco(talk);""", "new Ncco")]
    [InlineData("""        var ncco = new Ncco(new RecordAction { EventUrl = [text] });""", "new Ncco")]
    [InlineData("""        var ncco = new Ncco(new RecordAction { EventUrl = [.. text.Split(' ')] });""", "new Ncco")]
    [InlineData("""        var ncco = Ncco.Create().Record(r => Use(r)).Build(); void Use(RecordBuilder r) { }""", ".Build")]
    [InlineData("""        var x = new TalkBuilder("Hello").Build();""", ".Build")]
    [InlineData("""        var ncco = Ncco.Create().Talk("Hello").Add(talk).Build();""", ".Build")]
    public async Task Json_OfWhatIsNotKnown_IsNotOffered(string statement, string at) =>
        (await ActionsAsync(statement, at)).Actions.Should().BeEmpty();

    private static string Samples(params string[] names) => string.Join(',', names.Select(name =>
        File.ReadAllText(Path.Combine(Folders.Repository, "tests", "DynamicConnect.Ncco.Tests", "Snapshots", $"{name}.full.verified.json"))));

    private static string Statement(string json) => $"        var ncco = Ncco.Parse(\"\"\"{json}\"\"\");";

    private static async Task<string> ApplyAsync(string statement, string at, string title, LanguageVersion version = LanguageVersion.Preview)
    {
        var (document, actions) = await ActionsAsync(statement, at, version);
        var operations = await actions.Single(action => action.Title == title).GetOperationsAsync(CancellationToken.None);
        var solution = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution;
        var changed = solution.GetDocument(document.Id)!;
        (await changed.Project.GetCompilationAsync())!.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Should().BeEmpty();
        var text = (await changed.GetTextAsync()).ToString();
        return string.Join('\n', text.ReplaceLineEndings("\n").Split('\n')[4..^2]);
    }

    private static async Task<(Document Document, IReadOnlyList<CodeAction> Actions)> ActionsAsync(
        string statement,
        string at,
        LanguageVersion version = LanguageVersion.Preview)
    {
        using var workspace = new AdhocWorkspace();
        var project = workspace.CurrentSolution
            .AddProject("Program", "Program", LanguageNames.CSharp)
            .WithParseOptions(Programs.Options.WithLanguageVersion(version))
            .WithCompilationOptions(new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable))
            .AddMetadataReferences(Programs.References)
            .AddDocument("Usings.cs", Programs.Usings).Project;
        var source = Programs.Method(statement);
        var document = project.AddDocument("Program.cs", source);
        var actions = new List<CodeAction>();
        var start = source.IndexOf(at, source.IndexOf(statement.Trim(), StringComparison.Ordinal), StringComparison.Ordinal);
        var context = new CodeRefactoringContext(document, new TextSpan(start + 1, 0), actions.Add, CancellationToken.None);
        await new JsonRefactoring().ComputeRefactoringsAsync(context);
        return (document, actions);
    }
}
