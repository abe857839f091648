namespace DynamicConnect.Tests.Validation;

public sealed class OwnRuleTests
{
    private static readonly Ncco Recorded =
    [
        new TalkAction("Hello") { Level = 2 },
        new RecordAction { EventUrl = ["https://elsewhere.example/events"] },
        new TalkAction("Goodbye") { Level = 2 },
    ];

    [Fact]
    public void Validate_OwnRules_FindsTheirProblemsAmongTheOthers()
    {
        var problems = Recorded.Validate(new NoRecording(), new OwnHost());

        problems.Select(problem => $"{problem.Path} {problem.Rule} {problem.Severity}").Should().Equal(
            "$[0].level NCCO2001 Error",
            "$[1] ACME1 Error",
            "$[1].eventUrl[0] ACME2 Warning",
            "$[2].level NCCO2001 Error");
    }

    [Fact]
    public void EnsureValid_OwnRuleIsBroken_Throws()
    {
        Ncco ncco = [new RecordAction()];

        ncco.Invoking(valid => valid.EnsureValid()).Should().NotThrow();
        ncco.Invoking(invalid => invalid.EnsureValid(new NoRecording())).Should().Throw<NccoValidationException>()
            .WithMessage("The NCCO has an error:\n$[0] (ACME1): record is forbidden here.");
    }

    [Fact]
    public void Check_Context_KnowsTheOtherActions()
    {
        var seen = new List<string>();

        Recorded.Validate(new Spy((action, context) => seen.Add($"{context.Path} {context.Index} {context.Actions.Count} {ReferenceEquals(action, context.Actions[context.Index])}")));

        seen.Should().Equal("$[0] 0 3 True", "$[1] 1 3 True", "$[2] 2 3 True");
    }

    private sealed class NoRecording : INccoRule
    {
        public void Check(NccoAction action, NccoRuleContext context)
        {
            if (action is RecordAction)
            {
                context.Report("ACME1", ProblemSeverity.Error, "record is forbidden here.");
            }
        }
    }

    private sealed class OwnHost : INccoRule
    {
        public void Check(NccoAction action, NccoRuleContext context)
        {
            if (action is RecordAction { EventUrl: [var url, ..] } && !url.Contains("example.com"))
            {
                context.Report("ACME2", ProblemSeverity.Warning, "eventUrl is not ours.", "eventUrl[0]");
            }
        }
    }

    private sealed class Spy(Action<NccoAction, NccoRuleContext> check) : INccoRule
    {
        public void Check(NccoAction action, NccoRuleContext context) => check(action, context);
    }
}
