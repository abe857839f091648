namespace DynamicConnect.Rules;

/// <summary>A duration must be between two limits, and may have to be whole seconds.</summary>
internal sealed class DurationRule(decimal minimum, decimal maximum, bool isWhole, ProblemSeverity severity = ProblemSeverity.Error)
    : ValueRule<TimeSpan>, INumberLimit
{
    public static readonly Rule Range = new("NCCO2003");

    public static readonly Rule Whole = new("NCCO2004");

    private readonly long least = (long)(minimum * TimeSpan.TicksPerSecond);
    private readonly long greatest = (long)(maximum * TimeSpan.TicksPerSecond);

    public Rule Rule => Range with { Severity = severity };

    public string Allowed => $"{TextRule.Number(minimum)} to {TextRule.Number(maximum)} {(isWhole ? "whole seconds" : "seconds")}";

    /// <summary>The maximum that the platform accepts, if it is above the documented maximum. Values in between are a warning.</summary>
    public decimal? Tolerated { get; init; }

    /// <summary>Whether fractions of a second are rejected.</summary>
    public bool IsWhole => isWhole;

    /// <summary>The allowed duration that is nearest to <paramref name="value"/>.</summary>
    public TimeSpan Nearest(TimeSpan value)
    {
        long ticks = Math.Min(Math.Max(value.Ticks, least), greatest);
        long rest = isWhole ? ticks % TimeSpan.TicksPerSecond : 0;
        return TimeSpan.FromTicks(rest * 2 >= TimeSpan.TicksPerSecond ? ticks - rest + TimeSpan.TicksPerSecond : ticks - rest);
    }

    public bool ExplainUnread(double number, string found, ref ProblemCollector problems)
    {
        if (number < (double)minimum || number > (double)(Tolerated ?? maximum))
        {
            problems.Report(Rule, "is out of range", $"{found} seconds", Allowed);
        }
        else if (isWhole)
        {
            problems.Report(Whole, "isn't whole seconds", $"{found} seconds", Allowed);
        }
        else
        {
            problems.Report(StructureRules.Unread, "has more digits than this library can read", $"{found} seconds", Allowed);
        }

        return true;
    }

    public override void Check(TimeSpan value, ref ProblemCollector problems)
    {
        bool isOutside = value.Ticks < least || value.Ticks > greatest;
        bool isTolerated = isOutside && value.Ticks >= least && Seconds(value) <= Tolerated;
        if (isWhole && (isTolerated || !isOutside) && value.Ticks % TimeSpan.TicksPerSecond != 0)
        {
            problems.Report(Whole, "isn't whole seconds", Found(value), Allowed);
        }
        else if (isOutside)
        {
            Rule broken = isTolerated ? Range with { Severity = ProblemSeverity.Warning } : Rule;
            problems.Report(broken, "is out of range", Found(value), Allowed);
        }
    }

    private static string Found(TimeSpan value) => Seconds(value) == 1 ? "1 second" : $"{TextRule.Number(Seconds(value))} seconds";

    private static decimal Seconds(TimeSpan value) => value.Ticks / (decimal)TimeSpan.TicksPerSecond;
}
