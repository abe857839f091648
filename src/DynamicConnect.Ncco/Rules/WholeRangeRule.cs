namespace DynamicConnect.Rules;

/// <summary>A whole number must be within its limits.</summary>
internal sealed class WholeRangeRule(RangeRule range) : ValueRule<int>, ILimit
{
    public Rule Rule => range.Rule;

    public string Allowed => range.Allowed;

    public override void Check(int value, ref ProblemCollector problems) => range.Check(value, ref problems);
}
