namespace DynamicConnect.Declarations;

/// <summary>A rule about the value of a property: <c>[Between(-1, 1)]</c> means <c>ValueRules.Between(-1, 1)</c>.</summary>
internal abstract class RuleAttribute : PropertyAttribute;

/// <summary>A number between a minimum and a maximum.</summary>
[SchemaKeyword("minimum", "$0")]
[SchemaKeyword("maximum", "$1")]
internal sealed class BetweenAttribute(double minimum, double maximum) : RuleAttribute
{
    public double Minimum => minimum;

    public double Maximum => maximum;
}

/// <summary>A number with a minimum.</summary>
[SchemaKeyword("minimum", "$0")]
internal sealed class AtLeastAttribute(int minimum) : RuleAttribute
{
    public int Minimum => minimum;
}

/// <summary>A number between a minimum and a maximum, in steps.</summary>
[SchemaKeyword("minimum", "$0")]
[SchemaKeyword("maximum", "$1")]
internal sealed class StepsAttribute(double minimum, double maximum, double step) : RuleAttribute
{
    public double Minimum => minimum;

    public double Maximum => maximum;

    public double Step => step;
}

/// <summary>A duration in whole seconds, between a minimum and a maximum.</summary>
[SchemaKeyword("type", "\"integer\"")]
[SchemaKeyword("minimum", "$0")]
[SchemaKeyword("maximum", "$1")]
internal sealed class WholeSecondsAttribute(int minimum, int maximum) : RuleAttribute
{
    public int Minimum => minimum;

    public int Maximum => maximum;
}

/// <summary>A duration in whole seconds, between a minimum and a maximum. Values up to the tolerated maximum are a warning.</summary>
[SchemaKeyword("type", "\"integer\"")]
[SchemaKeyword("minimum", "$0")]
[SchemaKeyword("maximum", "$2")]
internal sealed class WholeSecondsOrMoreAttribute(int minimum, int maximum, int tolerated) : RuleAttribute
{
    public int Minimum => minimum;

    public int Maximum => maximum;

    public int Tolerated => tolerated;
}

/// <summary>A duration in seconds, between a minimum and a maximum.</summary>
[SchemaKeyword("minimum", "$0")]
[SchemaKeyword("maximum", "$1")]
internal sealed class SecondsAttribute(double minimum, double maximum) : RuleAttribute
{
    public double Minimum => minimum;

    public double Maximum => maximum;
}

/// <summary>A duration that the platform moves to the nearest limit.</summary>
internal sealed class ClampedSecondsAttribute(double minimum, double maximum) : RuleAttribute
{
    public double Minimum => minimum;

    public double Maximum => maximum;
}

/// <summary>A list with exactly one element.</summary>
[SchemaKeyword("minItems", "1")]
[SchemaKeyword("maxItems", "1")]
internal sealed class OneAttribute : RuleAttribute;

/// <summary>A list with at least one element.</summary>
[SchemaKeyword("minItems", "1")]
internal sealed class OneOrMoreAttribute : RuleAttribute;

/// <summary>An optional list that has no effect when it is empty, which is a warning.</summary>
internal sealed class EmptyHasNoEffectAttribute : RuleAttribute;
