namespace DynamicConnect.Rules;

/// <summary>A whole number has a least and a greatest value.</summary>
internal sealed class WholeRangeRule(RangeRule range) : ValueRule<int>, ILimit
{
    public Rule Rule => range.Rule;

    public string Allowed => range.Allowed;

    public override void Check(int value, ref ProblemCollector problems) => range.Check(value, ref problems);
}
