namespace DynamicConnect.Rules;

/// <summary>A number must be within its limits, and may have to be a multiple of a step.</summary>
internal sealed class RangeRule(decimal minimum, decimal? maximum, decimal? step = null) : ValueRule<decimal>, INumberLimit
{
    public static readonly Rule Range = new("NCCO2001");

    public static readonly Rule Steps = new("NCCO2002", ProblemSeverity.Warning);

    public Rule Rule => Range;

    public string Allowed => TextRule.Number(minimum)
        + (maximum is { } most ? $" to {TextRule.Number(most)}" : " or more")
        + (step is { } size ? $", in steps of {TextRule.Number(size)}" : "");

    /// <summary>Whether the number must be a multiple of a step.</summary>
    public bool HasSteps => step is not null;

    public bool Includes(double number) => !(number < (double)minimum || number > (double?)maximum);

    public bool ExplainUnread(double number, string found, ref ProblemCollector problems)
    {
        if (Includes(number))
        {
            problems.Report(StructureRules.Unread, "has more digits than this library can read", found, Allowed);
        }
        else
        {
            problems.Report(Range, "is out of range", found, Allowed);
        }

        return true;
    }

    public override void Check(decimal value, ref ProblemCollector problems)
    {
        if (value < minimum || value > maximum)
        {
            problems.Report(Range, "is out of range", TextRule.Number(value), Allowed);
        }
        else if (step is { } size && value % size != 0)
        {
            problems.Report(Steps, "is between two steps", TextRule.Number(value), Allowed);
        }
    }
}
