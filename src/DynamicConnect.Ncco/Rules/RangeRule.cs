using System.Globalization;
using DynamicConnect.Wire;

namespace DynamicConnect.Rules;

/// <summary>A number has a least and a greatest value, and may have a step.</summary>
internal sealed record RangeRule(decimal Minimum, decimal? Maximum, decimal? Step = null) : Rule<decimal>
{
    public static RuleInfo Info { get; } = new(
        "NCCO2001",
        ProblemSeverity.Error,
        "A number is within its limits.",
        "The platform refuses the NCCO.",
        """[{"action":"talk","text":"Hello","level":1.5}]""",
        """[{"action":"talk","text":"Hello","level":1}]""");

    public static RuleInfo StepInfo { get; } = new(
        "NCCO2002",
        ProblemSeverity.Warning,
        "The volume of a stream goes in steps of 0.1.",
        "The platform rounds it.",
        """[{"action":"stream","streamUrl":["https://example.com/a.mp3"],"level":0.25}]""",
        """[{"action":"stream","streamUrl":["https://example.com/a.mp3"],"level":0.2}]""");

    /// <summary>The limits, in words.</summary>
    public string Allowed => (Maximum is { } maximum ? $"{Text(Minimum)} to {Text(maximum)}" : $"{Text(Minimum)} or more")
        + (Step is { } step ? $", in steps of {Text(step)}" : "");

    public override void Check(decimal value, ref Inspection inspection)
    {
        if (value < Minimum || value > Maximum)
        {
            inspection.Report(Info, "is out of range", Text(value), Allowed);
        }
        else if (Step is { } step && value % step != 0)
        {
            inspection.Report(StepInfo, "is between two steps", Text(value), Allowed);
        }
    }

    private static string Text(decimal value) => value.ToString("#,0.############################", CultureInfo.InvariantCulture);
}
