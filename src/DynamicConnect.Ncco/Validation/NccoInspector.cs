using DynamicConnect.Wire;

namespace DynamicConnect.Validation;

/// <summary>Inspects the actions one by one, then what they mean together, then what users' own rules say.</summary>
internal static class NccoInspector
{
    // Behind all properties, of which no action has as many.
    private const int Last = 62;

    public static ValueList<NccoProblem> Inspect(
        ValueList<NccoAction> actions,
        IReadOnlyList<LocatedNote> readingNotes,
        ReadOnlySpan<INccoRule> rules)
    {
        Inspection inspection = default;
        SequenceInspector sequence = default;
        for (int index = 0; index < actions.Count; index++)
        {
            NccoAction action = actions[index];
            int start = inspection.Count;
            action.Table.Inspect(action, ref inspection);
            inspection.PrefixAction(start, index);

            sequence.Inspect(action, index, ref inspection);
            if (!rules.IsEmpty)
            {
                Ask(rules, actions, index, ref inspection);
            }
        }

        sequence.Finish(ref inspection);
        for (int index = 0; index < readingNotes.Count; index++)
        {
            LocatedNote note = readingNotes[index];
            inspection.Add(note.Problem, note.Element, actions[note.Element].Table.PlaceOf(note.Property));
        }

        if (actions.Count == 0)
        {
            inspection.Add(new NccoProblem("$", "The NCCO has no actions, which ends the call. Allowed: one action or more.", SequenceRules.Empty.Severity, SequenceRules.Empty.Id), 0, -1);
        }

        inspection.Sort(0);
        return inspection.ToProblems();
    }

    private static void Ask(ReadOnlySpan<INccoRule> rules, ValueList<NccoAction> actions, int index, ref Inspection inspection)
    {
        List<NccoProblem> problems = [];
        NccoRuleContext context = new(actions, index, problems.Add);
        foreach (INccoRule rule in rules)
        {
            rule.Check(actions[index], context);
        }

        foreach (NccoProblem problem in problems)
        {
            inspection.Add(problem, index, Last);
        }
    }
}
