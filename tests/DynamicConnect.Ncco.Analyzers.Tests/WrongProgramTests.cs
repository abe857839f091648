namespace DynamicConnect.Analyzers.Tests;

public sealed class WrongProgramTests
{
    public static TheoryData<string> Values => [.. WrongPrograms.Values.Keys];

    public static TheoryData<string> Combinations => [.. WrongPrograms.Combinations.Keys];

    public static TheoryData<string> Sequences => [.. WrongPrograms.Sequences.Keys];

    public static TheoryData<string> Usage => [.. WrongPrograms.Usage.Keys];

    public static TheoryData<string> Json => [.. WrongJson.All.Keys];

    [Theory]
    [MemberData(nameof(Values))]
    public Task Value_Wrong_IsReportedThere(string name) => VerifyAsync(WrongPrograms.Values[name]);

    [Theory]
    [MemberData(nameof(Combinations))]
    public Task Combination_Wrong_IsReportedThere(string name) => VerifyAsync(WrongPrograms.Combinations[name]);

    [Theory]
    [MemberData(nameof(Sequences))]
    public Task Sequence_Wrong_IsReportedThere(string name) => VerifyAsync(WrongPrograms.Sequences[name]);

    [Theory]
    [MemberData(nameof(Usage))]
    public Task Usage_Wrong_IsReportedThere(string name) => VerifyAsync(WrongPrograms.Usage[name]);

    [Theory]
    [MemberData(nameof(Json))]
    public Task Json_Wrong_IsReportedInsideOfTheLiteral(string name) => VerifyAsync(WrongJson.All[name]);

    private static async Task VerifyAsync(string statements)
    {
        var (source, marks) = Marked.Parse(Programs.Method(statements));
        var compilation = Programs.Compile(source);
        compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error).Should().BeEmpty();

        var found = await Programs.AnalyzeAsync(compilation);

        found.Select(diagnostic => (diagnostic.Id, Text(diagnostic.Location.SourceSpan)))
            .Should().Equal(marks.Select(mark => (mark.Rule, Text(mark.Span))), because: "{0}", string.Join("\n", found));

        string Text(Microsoft.CodeAnalysis.Text.TextSpan span) => $"{span} {source.Substring(span.Start, span.Length)}";
    }
}
