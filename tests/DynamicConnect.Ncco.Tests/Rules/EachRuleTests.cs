using DynamicConnect.Rules;

namespace DynamicConnect.Tests.Rules;

public sealed class EachRuleTests
{
    [Fact]
    public void Check_AllElements_LeavesTheListToTheNextRule()
    {
        ProblemCollector problems = default;
        problems.AtProperty("names", 0);

        new EachRule<string>(ValueRules.NotBlank).Check(["a", "", " "], ref problems);
        new CountRule<string>(isExact: true).Check(["a", "b"], ref problems);

        problems.ToProblems().Select(problem => problem.Path).Should().Equal(".names[1]", ".names[2]", ".names");
    }
}
