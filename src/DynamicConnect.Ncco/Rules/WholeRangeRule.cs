using DynamicConnect.Wire;

namespace DynamicConnect.Rules;

/// <summary>A whole number has a least and a greatest value.</summary>
internal sealed record WholeRangeRule(RangeRule Range) : Rule<int>
{
    public override void Check(int value, ref Inspection inspection) => Range.Check(value, ref inspection);
}
