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
    private List<(NccoProblem Problem, long Order)>? found;
    private string property;
    private int index;
    private int element;

    public readonly int Count => found?.Count ?? 0;

    private readonly string Element => element < 0 ? "" : $"[{element}]";

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
    public void Report(Rule rule, string wrong, string found, string allowed, string hint = "") =>
        Report(rule, Message(property + Element, wrong, found, allowed) + hint);

    public void Report(Rule rule, string message) => Add(rule.At(JsonPath.StepInto(property) + Element, message), index);

    /// <summary>Reports a problem inside the value.</summary>
    public void ReportInside(Rule rule, string name, string wrong, string found, string allowed)
    {
        string message = Message(JsonPath.Show(name), wrong, found, allowed);
        Add(rule.At(JsonPath.StepInto(property) + JsonPath.StepInto(name), message), index);
    }

    /// <summary>Adds a problem that already has its path.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="action">The index of the action that it belongs to.</param>
    /// <param name="property">The index of the property in the action; -1 for the action itself.</param>
    public void Add(NccoProblem problem, int action, int property) => Add(problem, Order(action, property));

    /// <summary>Prepends the step of an outer level to the paths of the problems from <paramref name="start"/> on.</summary>
    public readonly void Prefix(int start, string step, int outerIndex)
    {
        for (int problem = start; problem < Count; problem++)
        {
            Move(problem, step, outerIndex);
        }
    }

    /// <summary>Prepends the step of an action to the paths of the problems from <paramref name="start"/> on.</summary>
    public readonly void PrefixAction(int start, int action)
    {
        for (int problem = start; problem < Count; problem++)
        {
            Move(problem, $"$[{action}]", Order(action, found![problem].Order));
        }
    }

    /// <summary>Prepends the step of an element to the paths of the problems from <paramref name="start"/> on.</summary>
    public readonly void PrefixElement(int start, int index)
    {
        if (Count > start)
        {
            Prefix(start, $"[{index}]", 0);
        }
    }

    /// <summary>Sorts the problems from <paramref name="start"/> on by the order of the properties.</summary>
    public readonly void Sort(int start)
    {
        if (Count - start > 1)
        {
            List<(NccoProblem, long)> sorted = [.. found!.Skip(start).OrderBy(problem => problem.Order)];
            found!.RemoveRange(start, Count - start);
            found.AddRange(sorted);
        }
    }

    public readonly ValueList<NccoProblem> ToProblems() => found is null ? [] : [.. found.Select(problem => problem.Problem)];

    /// <summary>The sort key: first the action, then the property. No action has as many as 64 properties.</summary>
    private static long Order(int action, long place) => (action * 64L) + place + 1;

    private void Add(NccoProblem problem, long order) => (found ??= []).Add((problem, order));

    private readonly void Move(int index, string step, long order)
    {
        NccoProblem problem = found![index].Problem;
        found[index] = (new NccoProblem(step + problem.Path, problem.Message, problem.Severity, problem.Rule), order);
    }
}
