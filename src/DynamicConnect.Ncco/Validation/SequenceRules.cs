using DynamicConnect.Wire;

namespace DynamicConnect.Validation;

/// <summary>The rules about actions that follow each other.</summary>
internal static class SequenceRules
{
    public static RuleInfo BargeIn { get; } = new(
        "NCCO4001",
        ProblemSeverity.Error,
        "After bargeIn: true, the next action that is neither talk nor stream is an input.",
        "The platform sends an error to the event URL. At the end of an NCCO, where no action follows, a key press only ends the action, which is a warning.",
        """[{"action":"talk","text":"Press a key","bargeIn":true},{"action":"record"}]""",
        """[{"action":"talk","text":"Press a key","bargeIn":true},{"action":"input","type":["dtmf"]}]""");

    public static RuleInfo Unreachable { get; } = new(
        "NCCO4002",
        ProblemSeverity.Warning,
        "No action follows one that never ends: transfer, and talk or stream with loop: 0 and without barge-in.",
        "The actions after it are never reached.",
        """[{"action":"talk","text":"Hold the line","loop":0},{"action":"record"}]""",
        """[{"action":"talk","text":"Hold the line","loop":3},{"action":"record"}]""");

    public static RuleInfo Empty { get; } = new(
        "NCCO4003",
        ProblemSeverity.Warning,
        "An NCCO has an action.",
        "Without one the call ends.",
        "[]",
        """[{"action":"talk","text":"Goodbye"}]""");

    public static IReadOnlyList<RuleInfo> All { get; } = [BargeIn, Unreachable, Empty];
}
