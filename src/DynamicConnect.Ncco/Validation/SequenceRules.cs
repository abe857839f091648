using DynamicConnect.Rules;

namespace DynamicConnect.Validation;

/// <summary>The rules about the order of actions.</summary>
internal static class SequenceRules
{
    public static readonly Rule BargeIn = new("NCCO4001");

    public static readonly Rule Unreachable = new("NCCO4002", ProblemSeverity.Warning);

    public static readonly Rule Empty = new("NCCO4003", ProblemSeverity.Warning);
}
