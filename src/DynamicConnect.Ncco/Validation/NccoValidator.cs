using DynamicConnect.Rules;

namespace DynamicConnect.Validation;

/// <summary>Validates each action, then their order, then the custom rules.</summary>
internal static class NccoValidator
{
    // Sorts after all properties: no action has this many.
    private const int Last = 62;

    public static ValueList<NccoProblem> Validate(ValueList<NccoAction> actions, ReadOnlySpan<INccoRule> rules)
    {
        ProblemCollector problems = default;
        ActionSequence sequence = default;
        for (int index = 0; index < actions.Count; index++)
        {
            NccoAction action = actions[index];
            int start = problems.Count;
            action.Validate(ref problems);
            problems.PrefixAction(start, index);

            sequence.Validate(action, index, ref problems);
            if (!rules.IsEmpty)
            {
                Ask(rules, actions, index, ref problems);
            }
        }

        sequence.Finish(actions.Count, ref problems);
        problems.Sort(0);
        return problems.ToProblems();
    }

    private static void Ask(ReadOnlySpan<INccoRule> rules, ValueList<NccoAction> actions, int index, ref ProblemCollector problems)
    {
        NccoRuleContext context = new(actions, index);
        foreach (INccoRule rule in rules)
        {
            rule.Check(actions[index], context);
        }

        foreach (NccoProblem problem in context.Reported)
        {
            problems.Add(problem, index, Last);
        }
    }
}
