using System.Globalization;
using DynamicConnect.Analyzers.Evaluation;
using DynamicConnect.Analyzers.Library;
using DynamicConnect.Rules;
using DynamicConnect.Validation;
using Microsoft.CodeAnalysis;

namespace DynamicConnect.Analyzers.Checks;

/// <summary>Checks the rules about the order of actions, some of which may be unknown.</summary>
/// <remarks>
/// As with properties, the library validates several variants, and only problems that occur with all of them are reported.
/// </remarks>
internal static class SequenceCheck
{
    // One sample for each effect: a talk or stream changes nothing, waits for input, or never ends. Any other action ends the wait.
    private static readonly NccoAction[][] Actions =
    [
        [new TalkAction("text")],
        [new InputAction(InputType.Dtmf)],
        [new TalkAction("text") { BargeIn = true }],
        [new TalkAction("text") { Loop = 0 }],
        [new RecordAction()],
        [new TransferAction("CON-1")],
    ];

    private static readonly NccoAction[][] Lists = [[], .. Actions];

    public static void Check(ListNode list, SyntaxNode name, Action<Diagnostic> report)
    {
        List<NccoAction[][]> variants = [.. list.Elements.Select(VariantsOf)];
        int[] choice = new int[variants.Count];
        List<(NccoProblem Problem, int Element)> problems = Judge(variants, choice);
        for (int element = 0; element < choice.Length && problems.Count > 0; element++)
        {
            for (int variant = 1; variant < variants[element].Length; variant++)
            {
                choice[element] = variant;
                List<(NccoProblem Problem, int Element)> others = Judge(variants, choice);

                // The library reports only the first of several problems, so a problem at an earlier action includes this one.
                problems = [.. problems.Where(x => others.Exists(y => y.Element <= x.Element && y.Problem.Rule == x.Problem.Rule))];
            }

            choice[element] = 0;
        }

        foreach ((NccoProblem problem, int element) in problems.Where(x => x.Element < 0 || list.Elements[x.Element] is not SpreadNode))
        {
            SyntaxNode place = element < 0 ? name : PlaceOf(list.Elements[element], problem);
            report(Descriptors.Diagnose(problem, place.GetLocation(), null));
        }
    }

    private static SyntaxNode PlaceOf(Node element, NccoProblem problem) =>
        element is ObjectNode node ? node.PlaceOf(problem.Path[(problem.Path.IndexOf(']') + 1)..]) : element.Syntax;

    private static List<(NccoProblem Problem, int Element)> Judge(List<NccoAction[][]> variants, int[] choice)
    {
        ProblemCollector problems = default;
        ActionSequence sequence = default;
        List<int> elements = [];
        for (int element = 0; element < choice.Length; element++)
        {
            foreach (NccoAction action in variants[element][choice[element]])
            {
                sequence.Validate(action, elements.Count, ref problems);
                elements.Add(element);
            }
        }

        sequence.Finish(elements.Count, ref problems);
        return [.. problems.ToProblems().Select(problem => (problem, IndexOf(problem) is { } index ? elements[index] : -1))];
    }

    private static int? IndexOf(NccoProblem problem)
    {
        int end = problem.Path.IndexOf(']');
        return end > 0 ? int.Parse(problem.Path[2..end], NumberStyles.None, CultureInfo.InvariantCulture) : null;
    }

    private static NccoAction[][] VariantsOf(Node node) => node switch
    {
        ObjectNode known => [.. VariantsOf(known)],
        SpreadNode => Lists,
        UnknownNode { Type: { } type } => OfType(type.Name),
        _ => Actions,
    };

    /// <summary>Returns the variants of an action. Apart from its type, only <c>BargeIn</c> and <c>Loop</c> matter.</summary>
    private static IEnumerable<NccoAction[]> VariantsOf(ObjectNode node)
    {
        if (node.Record.Property("BargeIn") is null)
        {
            yield return [(NccoAction)node.Record.Create()];
            yield break;
        }

        yield return [(NccoAction)CombinationCheck.Make(node)];
        foreach (PropertyModel property in CombinationCheck.Unknown(node).Where(property => property.Name is "BargeIn" or "Loop"))
        {
            foreach (object? candidate in property.Candidates)
            {
                yield return [(NccoAction)CombinationCheck.Make(node, property, candidate)];
            }
        }
    }

    private static NccoAction[][] OfType(string type)
    {
        NccoAction[][] fitting = [.. Actions.Where(actions => actions[0].GetType().Name == type)];
        return fitting.Length > 0 ? fitting
            : RecordModel.Named(type)?.Create() is NccoAction other ? [[other]]
            : Actions;
    }
}
