using DynamicConnect.Rules;

namespace DynamicConnect.Validation;

/// <summary>Checks the actions in order, and tracks what earlier actions mean for later ones.</summary>
internal struct ActionSequence
{
    private (int Index, NccoAction Action)? listening;
    private int? endless;

    /// <summary>Validates <paramref name="action"/> against the actions before it.</summary>
    public void Validate(NccoAction action, int index, ref ProblemCollector problems)
    {
        // The actions after this one aren't reached either, but one problem says enough.
        if (endless is { } end && index == end + 1)
        {
            string message = $"{Name(action)} is never reached, because {Path(end)} never ends. Remove it, or make {Path(end)} end.";
            problems.Add(SequenceRules.Unreachable.At(Path(index), message), index, -1);
        }

        switch (action)
        {
            case TalkAction talk:
                Hear(talk, talk.BargeIn, talk.Loop, index);
                break;
            case StreamAction stream:
                Hear(stream, stream.BargeIn, stream.Loop, index);
                break;
            case InputAction:
                listening = null;
                break;
            default:
                InterruptBargeIn(action, index, ref problems);
                break;
        }

        if (action is TransferAction)
        {
            endless ??= index;
        }
    }

    /// <summary>Validates the end of an NCCO with <paramref name="count"/> actions.</summary>
    public readonly void Finish(int count, ref ProblemCollector problems)
    {
        if (listening is { } start)
        {
            Report(start, SequenceRules.BargeIn with { Severity = ProblemSeverity.Warning }, "the end of the NCCO", ref problems);
        }

        if (count == 0)
        {
            const string Message = "The NCCO has no actions, so the call ends. Add an action if that isn't what you want.";
            problems.Add(SequenceRules.Empty.At("$", Message), 0, -1);
        }
    }

    private static void Report((int Index, NccoAction Action) start, Rule rule, string found, ref ProblemCollector problems)
    {
        string message = "bargeIn requires an input as the next action other than talk or stream. "
            + $"Found: {found}. Add an input before it, or remove bargeIn.";
        int property = start.Action.ObjectContract.IndexOf("bargeIn");
        problems.Add(rule.At($"{Path(start.Index)}.bargeIn", message), start.Index, property);
    }

    private static string Path(int index) => $"$[{index}]";

    private static string Name(NccoAction action) =>
        (action as UnknownAction)?.Action ?? action.ObjectContract.DiscriminatorValue ?? "an unknown action";

    private void Hear(NccoAction action, bool? bargeIn, int? loop, int index)
    {
        if (bargeIn == true)
        {
            listening ??= (index, action);
        }

        if (loop == 0 && listening is null)
        {
            endless ??= index;
        }
    }

    private void InterruptBargeIn(NccoAction action, int index, ref ProblemCollector problems)
    {
        if (listening is { } start)
        {
            Report(start, SequenceRules.BargeIn, $"{Name(action)} at {Path(index)}", ref problems);
            listening = null;
        }
    }
}
