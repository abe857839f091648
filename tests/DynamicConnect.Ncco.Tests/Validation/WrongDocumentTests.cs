using DynamicConnect.Tests.Documentation;

namespace DynamicConnect.Tests.Validation;

public sealed class WrongDocumentTests
{
    public static IEnumerable<object[]> Wrong => WrongDocuments.All.Select(document => new object[] { document.Rule, document.Path, document.Json });

    public static IEnumerable<object[]> Rules => RuleDescriptions.All.Select(rule => new object[] { rule.Id });

    // The other rules are about documents that aren't NCCOs. CheckTests covers them.
    public static IEnumerable<object[]> RulesOfNccos => RuleDescriptions.All.Where(rule => Ncco.TryParse(rule.Wrong, out _)).Select(rule => new object[] { rule.Id });

    [Theory]
    [MemberData(nameof(Wrong))]
    public void Check_DocumentWithOneMistake_FindsItAndNothingElse(string rule, string path, string json)
    {
        var document = WrongDocuments.All.Single(wrong => wrong.Json == json);

        var problems = Ncco.Check(json).Problems;

        problems.Should().ContainSingle("{0} has one mistake", json);
        (problems[0].Rule, problems[0].Path, problems[0].Severity).Should().Be((rule, path, document.Severity));
    }

    [Fact]
    public async Task Check_AllWrongDocuments_SaysTheMessagesOfTheSnapshot() => await Snapshot.Verify(
        string.Join("\n", WrongDocuments.All.SelectMany(document => Ncco.Check(document.Json).Problems).Select(problem => $"{problem.Rule} {problem.Path}: {problem.Message}")),
        "messages",
        "txt");

    [Theory]
    [MemberData(nameof(Rules))]
    public void Rule_ItsOwnExamples_AreWrongByItAloneAndRight(string id)
    {
        var rule = RuleDescriptions.Of(id);

        var wrong = Ncco.Check(rule.Wrong).Problems;
        var right = Ncco.Check(rule.Right).Problems;

        wrong.Should().ContainSingle().Which.Should().Match<NccoProblem>(problem => problem.Rule == id && problem.Severity == rule.Severity);
        right.Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(RulesOfNccos))]
    public void Rule_InTheTableOfWrongDocuments_IsBrokenOnce(string id) => WrongDocuments.All.Should().Contain(document => document.Rule == id);

    [Fact]
    public void RuleDescriptions_HaveEveryRuleOnceInOrder()
    {
        var ids = RuleDescriptions.All.Select(rule => rule.Id).ToList();

        ids.Should().OnlyHaveUniqueItems().And.BeInAscendingOrder(StringComparer.Ordinal);
        ids.Should().BeEquivalentTo(DeclaredRules.All.Select(rule => rule.Id).Distinct());
    }
}
