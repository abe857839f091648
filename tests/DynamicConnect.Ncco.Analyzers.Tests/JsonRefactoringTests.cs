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
    [InlineData("""        var ncco = Ncco.Create().Talk("Hello").Add(talk).Build();""", ".Build")]
    public async Task Json_OfWhatIsNotKnown_IsNotOffered(string statement, string at) =>
        (await ActionsAsync(statement, at)).Actions.Should().BeEmpty();

    private static string Statement(string json) => $"        var ncco = Ncco.Parse(\"\"\"{json}\"\"\");";

    private static async Task<string> ApplyAsync(string statement, string at, string title)
    {
        var (document, actions) = await ActionsAsync(statement, at);
        var operations = await actions.Single(action => action.Title == title).GetOperationsAsync(CancellationToken.None);
        var solution = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution;
        var changed = solution.GetDocument(document.Id)!;
        (await changed.Project.GetCompilationAsync())!.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Should().BeEmpty();
        var text = (await changed.GetTextAsync()).ToString();
        return string.Join('\n', text.ReplaceLineEndings("\n").Split('\n')[4..^2]);
    }

    private static async Task<(Document Document, IReadOnlyList<CodeAction> Actions)> ActionsAsync(string statement, string at)
    {
        using var workspace = new AdhocWorkspace();
        var project = workspace.CurrentSolution
            .AddProject("Program", "Program", LanguageNames.CSharp)
            .WithParseOptions(Programs.Options)
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
