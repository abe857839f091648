using System.Globalization;

namespace DynamicConnect.Rules;

/// <summary>A list has exactly one element, or at least one.</summary>
internal sealed class CountRule<TElement>(bool isExact) : ValueRule<ValueList<TElement>>, ILimit
    where TElement : notnull
{
    public Rule Rule => CountRules.Count;

    public string Allowed => isExact ? "exactly 1" : "1 or more";

    public override void Check(ValueList<TElement> value, ref ProblemCollector problems)
    {
        if (value.Count == 0 || (isExact && value.Count > 1))
        {
            problems.Report(
                CountRules.Count,
                "has the wrong number of elements",
                value.Count == 0 ? "none" : value.Count.ToString(CultureInfo.InvariantCulture),
                Allowed);
        }
    }
}
