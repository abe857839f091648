using System.Globalization;
using DynamicConnect.Wire.Text;

namespace DynamicConnect;

/// <summary>Collects the problems of a document while its records are inspected. As long as nothing is wrong it is free of charge.</summary>
/// <remarks>A problem is reported at the property that is being inspected; each level on the way out puts its own step before the path.</remarks>
internal struct Inspection
{
    private List<Draft>? drafts;
    private string property;
    private int row;
    private int element;

    public readonly int Count => drafts?.Count ?? 0;

    private readonly string Element => element < 0 ? "" : $"[{element.ToString(CultureInfo.InvariantCulture)}]";

    /// <summary>Names the property to which the next problems belong.</summary>
    public void At(string name, int index)
    {
        property = name;
        row = index;
        element = -1;
    }

    /// <summary>Names the element of the property to which the next problems belong.</summary>
    public void AtElement(int index) => element = index;

    /// <summary>Reports that the value is wrong, in the form that all such messages have.</summary>
    public void Report(RuleInfo rule, string wrong, string found, string allowed, ProblemSeverity? severity = null) =>
        Report(rule, $"{property}{Element} {wrong}. Found: {found}. Allowed: {allowed}.", severity);

    /// <inheritdoc cref="Report(RuleInfo, string, string, string, ProblemSeverity?)"/>
    public void Report(RuleInfo rule, string wrong, string found, string allowed, string hint) =>
        Report(rule, $"{property}{Element} {wrong}. Found: {found}. Allowed: {allowed}.{hint}");

    public void Report(RuleInfo rule, string message, ProblemSeverity? severity = null) =>
        (drafts ??= []).Add(new Draft(rule.Id, severity ?? rule.Severity, $"{JsonPath.StepInto(property)}{Element}", message, row));

    /// <summary>Reports that something inside of the value is wrong.</summary>
    public void ReportInside(RuleInfo rule, string name, string wrong, string found, string allowed) =>
        (drafts ??= []).Add(new Draft(rule.Id, rule.Severity, $"{JsonPath.StepInto(property)}{JsonPath.StepInto(name)}", $"{name} {wrong}. Found: {found}. Allowed: {allowed}.", row));

    /// <summary>Takes over a problem that comes with its path.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="action">The index of the action that it is about.</param>
    /// <param name="place">The place of the property in the table of the action; -1 for the action itself.</param>
    public void Add(NccoProblem problem, int action, int place) =>
        (drafts ??= []).Add(new Draft(problem.Rule, problem.Severity, problem.Path, problem.Message, Order(action, place)));

    /// <summary>Puts the step of an outer level before the paths of the problems from <paramref name="start"/> on.</summary>
    public readonly void Prefix(int start, string step, int outerRow)
    {
        for (int index = start; index < Count; index++)
        {
            Draft draft = drafts![index];
            drafts[index] = draft with { Path = step + draft.Path, Row = outerRow };
        }
    }

    /// <summary>Puts the step of an action before the paths of the problems from <paramref name="start"/> on.</summary>
    public readonly void PrefixAction(int start, int action)
    {
        for (int index = start; index < Count; index++)
        {
            Draft draft = drafts![index];
            drafts[index] = draft with { Path = $"$[{action.ToString(CultureInfo.InvariantCulture)}]{draft.Path}", Row = Order(action, draft.Row) };
        }
    }

    /// <summary>Puts the step of an element before the paths of the problems from <paramref name="start"/> on.</summary>
    public readonly void PrefixElement(int start, int index)
    {
        if (Count > start)
        {
            Prefix(start, $"[{index.ToString(CultureInfo.InvariantCulture)}]", 0);
        }
    }

    /// <summary>Brings the problems from <paramref name="start"/> on into the order of the rows.</summary>
    public readonly void Sort(int start)
    {
        if (Count - start > 1)
        {
            List<Draft> sorted = [.. drafts!.Skip(start).OrderBy(draft => draft.Row)];
            drafts!.RemoveRange(start, Count - start);
            drafts.AddRange(sorted);
        }
    }

    public readonly ValueList<NccoProblem> ToProblems() => drafts is null
        ? ValueList<NccoProblem>.Empty
        : new ValueList<NccoProblem>([.. drafts.Select(draft => draft.ToProblem())]);

    /// <summary>Orders by actions, then by the places of properties, of which no action has as many as there are bits in a word.</summary>
    private static long Order(int action, long place) => (action * 64L) + place + 1;

    private sealed record Draft(string Rule, ProblemSeverity Severity, string Path, string Message, long Row)
    {
        public NccoProblem ToProblem() => new(Path, Message, Severity, Rule);
    }
}
