using DynamicConnect.Rules;

namespace DynamicConnect.Tests.Rules;

public sealed class EachRuleTests
{
    [Fact]
    public void Check_AllElements_LeavesTheListToTheNextRule()
    {
        Inspection inspection = default;
        inspection.At("names", 0);

        new EachRule<string>(TextRules.NotBlank).Check(["a", "", " "], ref inspection);
        new CountRule<string>(IsExact: true).Check(["a", "b"], ref inspection);

        inspection.ToProblems().Select(problem => problem.Path).Should().Equal(".names[1]", ".names[2]", ".names");
    }
}
