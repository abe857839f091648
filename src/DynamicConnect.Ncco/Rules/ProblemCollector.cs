using System.Globalization;
using DynamicConnect.Json;

namespace DynamicConnect.Rules;

/// <summary>
/// Collects the problems of a document while its records are validated. It allocates nothing for a valid document.
/// </summary>
/// <remarks>
/// A problem is reported for the property that is being validated. Each outer level then prepends its own step to the path.
/// </remarks>
internal struct ProblemCollector
{
    private List<Draft>? drafts;
    private string property;
    private int index;
    private int element;

    public readonly int Count => drafts?.Count ?? 0;

    private readonly string Element => element < 0 ? "" : $"[{element.ToString(CultureInfo.InvariantCulture)}]";

    /// <summary>The format of most messages.</summary>
    public static string Message(string property, string wrong, string found, string allowed) =>
        $"{property} {wrong}. Found: {found}. Allowed: {allowed}.";

    /// <summary>Sets the property that the next problems belong to.</summary>
    public void AtProperty(string name, int index)
    {
        property = name;
        this.index = index;
        element = -1;
    }

    /// <summary>Sets the element of the property that the next problems belong to.</summary>
    public void AtElement(int index) => element = index;

    /// <summary>Reports an invalid value, in the standard message format.</summary>
    public void Report(Rule rule, string wrong, string found, string allowed, ProblemSeverity? severity = null) =>
        Report(rule, Message(property + Element, wrong, found, allowed), severity);

    /// <inheritdoc cref="Report(Rule, string, string, string, ProblemSeverity?)"/>
    public void Report(Rule rule, string wrong, string found, string allowed, string hint) =>
        Report(rule, Message(property + Element, wrong, found, allowed) + hint);

    public void Report(Rule rule, string message, ProblemSeverity? severity = null) =>
        (drafts ??= []).Add(new Draft(rule.Id, severity ?? rule.Severity, $"{JsonPath.StepInto(property)}{Element}", message, index));

    /// <summary>Reports a problem inside the value.</summary>
    public void ReportInside(Rule rule, string name, string wrong, string found, string allowed) =>
        (drafts ??= []).Add(
            new Draft(
                rule.Id,
                rule.Severity,
                $"{JsonPath.StepInto(property)}{JsonPath.StepInto(name)}",
                Message(name, wrong, found, allowed),
                index));

    /// <summary>Adds a problem that already has its path.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="action">The index of the action that it belongs to.</param>
    /// <param name="property">The index of the property in the action; -1 for the action itself.</param>
    public void Add(NccoProblem problem, int action, int property) =>
        (drafts ??= []).Add(new Draft(problem.Rule, problem.Severity, problem.Path, problem.Message, Order(action, property)));

    /// <summary>Prepends the step of an outer level to the paths of the problems from <paramref name="start"/> on.</summary>
    public readonly void Prefix(int start, string step, int outerIndex)
    {
        for (int index = start; index < Count; index++)
        {
            Draft draft = drafts![index];
            drafts[index] = draft with { Path = step + draft.Path, Index = outerIndex };
        }
    }

    /// <summary>Prepends the step of an action to the paths of the problems from <paramref name="start"/> on.</summary>
    public readonly void PrefixAction(int start, int action)
    {
        for (int index = start; index < Count; index++)
        {
            Draft draft = drafts![index];
            string path = $"$[{action.ToString(CultureInfo.InvariantCulture)}]{draft.Path}";
            drafts[index] = draft with { Path = path, Index = Order(action, draft.Index) };
        }
    }

    /// <summary>Prepends the step of an element to the paths of the problems from <paramref name="start"/> on.</summary>
    public readonly void PrefixElement(int start, int index)
    {
        if (Count > start)
        {
            Prefix(start, $"[{index.ToString(CultureInfo.InvariantCulture)}]", 0);
        }
    }

    /// <summary>Sorts the problems from <paramref name="start"/> on by the order of the properties.</summary>
    public readonly void Sort(int start)
    {
        if (Count - start > 1)
        {
            List<Draft> sorted = [.. drafts!.Skip(start).OrderBy(draft => draft.Index)];
            drafts!.RemoveRange(start, Count - start);
            drafts.AddRange(sorted);
        }
    }

    public readonly ValueList<NccoProblem> ToProblems() => drafts is null
        ? ValueList<NccoProblem>.Empty
        : new ValueList<NccoProblem>([.. drafts.Select(draft => draft.ToProblem())]);

    /// <summary>The sort key: first the action, then the property. No action has as many as 64 properties.</summary>
    private static long Order(int action, long place) => (action * 64L) + place + 1;

    private sealed record Draft(string Rule, ProblemSeverity Severity, string Path, string Message, long Index)
    {
        public NccoProblem ToProblem() => new(Path, Message, Severity, Rule);
    }
}
