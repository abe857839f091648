namespace DynamicConnect;

/// <summary>Tells a custom rule the position of an action, and collects the problems that the rule reports.</summary>
public sealed class NccoRuleContext
{
    internal NccoRuleContext(ValueList<NccoAction> actions, int index)
    {
        Actions = actions;
        Index = index;
    }

    /// <summary>All actions of the NCCO.</summary>
    public ValueList<NccoAction> Actions { get; }

    /// <summary>The index of the action that is being checked.</summary>
    public int Index { get; }

    /// <summary>The path of the action that is being checked: <c>$[2]</c>.</summary>
    public string Path => $"$[{Index}]";

    internal List<NccoProblem> Reported { get; } = [];

    /// <summary>Reports a problem of the action, or of one of its properties.</summary>
    /// <param name="rule">The ID of your rule. IDs that begin with <c>NCCO</c> are reserved for the library.</param>
    /// <param name="severity">The severity of the problem.</param>
    /// <param name="message">What is wrong, what was found and what is allowed, as sentences.</param>
    /// <param name="property">The JSON path of the property within the action: <c>endpoint[0].number</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> or <paramref name="message"/> is <see langword="null"/>.</exception>
    public void Report(string rule, ProblemSeverity severity, string message, string? property = null) =>
        Reported.Add(new NccoProblem(property is null ? Path : $"{Path}.{property}", message, severity, rule));
}
