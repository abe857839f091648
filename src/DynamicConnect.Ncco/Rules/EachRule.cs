using DynamicConnect.Wire;

namespace DynamicConnect.Rules;

/// <summary>Each element of a list keeps a rule.</summary>
internal sealed record EachRule<TElement>(Rule<TElement> Rule) : Rule<ValueList<TElement>>
    where TElement : notnull
{
    public override void Check(ValueList<TElement> value, ref Inspection inspection)
    {
        for (int index = 0; index < value.Count; index++)
        {
            inspection.AtElement(index);
            Rule.Check(value[index], ref inspection);
        }

        inspection.AtElement(-1);
    }
}
