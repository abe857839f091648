using System.Globalization;
using DynamicConnect.Wire;

namespace DynamicConnect.Rules;

/// <summary>A list has exactly one element, or at least one.</summary>
internal sealed record CountRule<TElement>(bool IsExact) : Rule<ValueList<TElement>>
    where TElement : notnull
{
    public override void Check(ValueList<TElement> value, ref Inspection inspection)
    {
        if (value.Count == 0 || (IsExact && value.Count > 1))
        {
            inspection.Report(
                ListRules.Count,
                "has the wrong number of elements",
                value.Count == 0 ? "none" : value.Count.ToString(CultureInfo.InvariantCulture),
                IsExact ? "exactly 1" : "1 or more");
        }
    }
}
