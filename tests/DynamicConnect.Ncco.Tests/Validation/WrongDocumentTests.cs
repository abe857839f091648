using DynamicConnect.Validation;

namespace DynamicConnect.Tests.Validation;

public sealed class WrongDocumentTests
{
    public static IEnumerable<object[]> Wrong => WrongDocuments.All.Select(document => new object[] { document.Rule, document.Path, document.Json });

    public static IEnumerable<object[]> Rules => RuleBook.All.Select(rule => new object[] { rule.Id });

    [Theory]
    [MemberData(nameof(Wrong))]
    public void Validate_DocumentWithOneMistake_FindsItAndNothingElse(string rule, string path, string json)
    {
        var document = WrongDocuments.All.Single(wrong => wrong.Json == json);

        var problems = Ncco.Parse(json).Validate();

        problems.Should().ContainSingle("{0} has one mistake", json);
        (problems[0].Rule, problems[0].Path, problems[0].Severity).Should().Be((rule, path, document.Severity));
    }

    [Fact]
    public async Task Validate_AllWrongDocuments_SaysTheMessagesOfTheSnapshot() => await Snapshot.Verify(
        string.Join("\n", WrongDocuments.All.SelectMany(document => Ncco.Parse(document.Json).Validate()).Select(problem => $"{problem.Rule} {problem.Path}: {problem.Message}")),
        "messages",
        "txt");

    [Theory]
    [MemberData(nameof(Rules))]
    public void Rule_ItsOwnExamples_AreWrongByItAloneAndRight(string id)
    {
        var rule = RuleBook.All.Single(known => known.Id == id);

        var wrong = Ncco.Parse(rule.Wrong).Validate();
        var right = Ncco.Parse(rule.Right).Validate();

        wrong.Should().ContainSingle().Which.Should().Match<NccoProblem>(problem => problem.Rule == id && problem.Severity == rule.Severity);
        right.Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void Rule_InTheTableOfWrongDocuments_IsBrokenOnce(string id) => WrongDocuments.All.Should().Contain(document => document.Rule == id);

    [Fact]
    public void RuleBook_HasEveryRuleOnceInOrder()
    {
        var ids = RuleBook.All.Select(rule => rule.Id).ToList();

        ids.Should().OnlyHaveUniqueItems().And.BeInAscendingOrder(StringComparer.Ordinal);
        ids.Should().BeEquivalentTo(RuleInfos.Declared.Select(rule => rule.Id).Distinct());
    }
}
