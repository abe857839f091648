namespace DynamicConnect.Rules;

/// <summary>A whole number must be within its limits.</summary>
internal sealed class WholeRangeRule(RangeRule range) : ValueRule<int>, INumberLimit
{
    public Rule Rule => range.Rule;

    public string Allowed => range.Allowed;

    public bool ExplainUnread(double number, string found, ref ProblemCollector problems)
    {
        bool isWrongType = range.Includes(number) && Math.Truncate(number) != number;
        return !isWrongType && range.ExplainUnread(number, found, ref problems);
    }

    public override void Check(int value, ref ProblemCollector problems) => range.Check(value, ref problems);
}
