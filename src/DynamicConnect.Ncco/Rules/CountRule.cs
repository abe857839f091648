namespace DynamicConnect.Rules;

/// <summary>A list must have exactly one element, or at least one.</summary>
internal sealed class CountRule<TElement>(bool isExact, ProblemSeverity severity = ProblemSeverity.Error)
    : ValueRule<ValueList<TElement>>, ILimit
    where TElement : notnull
{
    public Rule Rule => CountRules.Count with { Severity = severity };

    public string Allowed => isExact ? "exactly 1" : "1 or more";

    public override void Check(ValueList<TElement> value, ref ProblemCollector problems)
    {
        if (value.Count == 0 || (isExact && value.Count > 1))
        {
            string wrong = value.Count == 0 ? "is empty" : "has too many elements";
            problems.Report(Rule, wrong, value.Count == 0 ? "none" : $"{value.Count}", Allowed);
        }
    }
}
