using System.Diagnostics;

namespace DynamicConnect.Declarations;

/// <summary>A rule about the value of a property: <c>[Between(-1, 1)]</c> stands for <c>ValueRules.Between(-1, 1)</c>.</summary>
[AttributeUsage(AttributeTargets.Property, Inherited = false)]
internal abstract class RuleAttribute : Attribute;

/// <summary>A number has a least and a greatest value.</summary>
[Conditional("DECLARATIONS")]
[SchemaKeyword("minimum", "$0")]
[SchemaKeyword("maximum", "$1")]
internal sealed class BetweenAttribute(double minimum, double maximum) : RuleAttribute
{
    public double Minimum => minimum;

    public double Maximum => maximum;
}

/// <summary>A number has a least value.</summary>
[Conditional("DECLARATIONS")]
[SchemaKeyword("minimum", "$0")]
internal sealed class AtLeastAttribute(int minimum) : RuleAttribute
{
    public int Minimum => minimum;
}

/// <summary>A number has a least and a greatest value, and goes in steps.</summary>
[Conditional("DECLARATIONS")]
[SchemaKeyword("minimum", "$0")]
[SchemaKeyword("maximum", "$1")]
internal sealed class StepsAttribute(double minimum, double maximum, double step) : RuleAttribute
{
    public double Minimum => minimum;

    public double Maximum => maximum;

    public double Step => step;
}

/// <summary>A duration has a least and a greatest number of seconds, and no fractions of them.</summary>
[Conditional("DECLARATIONS")]
[SchemaKeyword("type", "\"integer\"")]
[SchemaKeyword("minimum", "$0")]
[SchemaKeyword("maximum", "$1")]
internal sealed class WholeSecondsAttribute(int minimum, int maximum) : RuleAttribute
{
    public int Minimum => minimum;

    public int Maximum => maximum;
}

/// <summary>A duration has a least and a greatest number of seconds, and no fractions of them; somewhat more is a warning.</summary>
[Conditional("DECLARATIONS")]
[SchemaKeyword("type", "\"integer\"")]
[SchemaKeyword("minimum", "$0")]
[SchemaKeyword("maximum", "$2")]
internal sealed class WholeSecondsOrMoreAttribute(int minimum, int maximum, int tolerated) : RuleAttribute
{
    public int Minimum => minimum;

    public int Maximum => maximum;

    public int Tolerated => tolerated;
}

/// <summary>A duration has a least and a greatest number of seconds.</summary>
[Conditional("DECLARATIONS")]
[SchemaKeyword("minimum", "$0")]
[SchemaKeyword("maximum", "$1")]
internal sealed class SecondsAttribute(double minimum, double maximum) : RuleAttribute
{
    public double Minimum => minimum;

    public double Maximum => maximum;
}

/// <summary>The platform moves a duration to the nearer limit.</summary>
[Conditional("DECLARATIONS")]
internal sealed class ClampedSecondsAttribute(double minimum, double maximum) : RuleAttribute
{
    public double Minimum => minimum;

    public double Maximum => maximum;
}

/// <summary>A list has exactly one element.</summary>
[Conditional("DECLARATIONS")]
[SchemaKeyword("minItems", "1")]
[SchemaKeyword("maxItems", "1")]
internal sealed class OneAttribute : RuleAttribute;

/// <summary>A list is not empty.</summary>
[Conditional("DECLARATIONS")]
[SchemaKeyword("minItems", "1")]
internal sealed class OneOrMoreAttribute : RuleAttribute;

/// <summary>An optional list that has no effect when it is empty, which is a warning.</summary>
[Conditional("DECLARATIONS")]
internal sealed class EmptyHasNoEffectAttribute : RuleAttribute;
