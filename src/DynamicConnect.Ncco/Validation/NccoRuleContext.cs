using System.Globalization;

namespace DynamicConnect;

/// <summary>Tells a rule of your own where an action stands, and takes its problems.</summary>
public sealed class NccoRuleContext
{
    private readonly Action<NccoProblem> report;

    internal NccoRuleContext(ValueList<NccoAction> actions, int index, Action<NccoProblem> report)
    {
        Actions = actions;
        Index = index;
        this.report = report;
    }

    /// <summary>All actions of the NCCO.</summary>
    public ValueList<NccoAction> Actions { get; }

    /// <summary>The index of the action that is being checked.</summary>
    public int Index { get; }

    /// <summary>The path of the action that is being checked: <c>$[2]</c>.</summary>
    public string Path => $"$[{Index.ToString(CultureInfo.InvariantCulture)}]";

    /// <summary>Reports a problem of the action, or of one of its properties.</summary>
    /// <param name="rule">The id of your rule; ids that begin with <c>NCCO</c> are the library's.</param>
    /// <param name="severity">How bad it is.</param>
    /// <param name="message">What is wrong, what was found and what is allowed, as sentences.</param>
    /// <param name="property">The property, as on the wire, from the action on: <c>endpoint[0].number</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> or <paramref name="message"/> is <see langword="null"/>.</exception>
    public void Report(string rule, ProblemSeverity severity, string message, string? property = null) =>
        report(new NccoProblem(property is null ? Path : $"{Path}.{property}", message, severity, rule));
}
