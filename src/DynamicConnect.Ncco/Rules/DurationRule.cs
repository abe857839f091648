using System.Globalization;
using DynamicConnect.Wire;

namespace DynamicConnect.Rules;

/// <summary>A duration has a least and a greatest number of seconds, and may have to be whole seconds.</summary>
/// <param name="Minimum">The least number of seconds.</param>
/// <param name="Maximum">The greatest number of seconds.</param>
/// <param name="IsWhole">Whether the wire wants whole seconds.</param>
/// <param name="Severity">How bad a duration out of range is.</param>
internal sealed record DurationRule(decimal Minimum, decimal Maximum, bool IsWhole, ProblemSeverity Severity = ProblemSeverity.Error) : Rule<TimeSpan>
{
    public static RuleInfo Info { get; } = new(
        "NCCO2003",
        ProblemSeverity.Error,
        "A duration is within its limits.",
        "The platform refuses the NCCO. The duration of a wait action it moves to the nearer limit, which is a warning.",
        """[{"action":"connect","timeout":"121","endpoint":[{"type":"app","user":"ann"}]}]""",
        """[{"action":"connect","timeout":"120","endpoint":[{"type":"app","user":"ann"}]}]""");

    public static RuleInfo WholeInfo { get; } = new(
        "NCCO2004",
        ProblemSeverity.Error,
        "A duration is whole seconds where the wire has no fractions.",
        "The platform refuses the NCCO.",
        """[{"action":"record","timeOut":3.5}]""",
        """[{"action":"record","timeOut":4}]""");

    private readonly long least = (long)(Minimum * TimeSpan.TicksPerSecond);
    private readonly long greatest = (long)(Maximum * TimeSpan.TicksPerSecond);

    /// <summary>The limits, in words.</summary>
    public string Allowed => $"{Text(Minimum)} to {Text(Maximum)} {(IsWhole ? "whole seconds" : "seconds")}";

    public override void Check(TimeSpan value, ref Inspection inspection)
    {
        if (value.Ticks < least || value.Ticks > greatest)
        {
            decimal seconds = Seconds(value);
            inspection.Report(Info, "is out of range", $"{Text(seconds)} seconds", Allowed, Severity);
        }
        else if (IsWhole && value.Ticks % TimeSpan.TicksPerSecond != 0)
        {
            inspection.Report(WholeInfo, "is not whole seconds", $"{Text(Seconds(value))} seconds", Allowed);
        }
    }

    private static decimal Seconds(TimeSpan value) => value.Ticks / (decimal)TimeSpan.TicksPerSecond;

    private static string Text(decimal value) => value.ToString("#,0.#######", CultureInfo.InvariantCulture);
}
