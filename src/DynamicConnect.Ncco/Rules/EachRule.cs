namespace DynamicConnect.Rules;

/// <summary>Each element of a list must follow a rule.</summary>
internal sealed class EachRule<TElement>(ValueRule<TElement> rule) : ValueRule<ValueList<TElement>>
    where TElement : notnull
{
    /// <summary>The rule of the elements.</summary>
    public ValueRule<TElement> Element => rule;

    public override void Check(ValueList<TElement> value, ref ProblemCollector problems)
    {
        for (int index = 0; index < value.Count; index++)
        {
            problems.AtElement(index);
            rule.Check(value[index], ref problems);
        }

        problems.AtElement(-1);
    }
}
