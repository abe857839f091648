using System.Globalization;
using DynamicConnect.Rules;

namespace DynamicConnect.Validation;

/// <summary>Checks the actions in order, and tracks what earlier actions mean for later ones.</summary>
internal struct ActionSequence
{
    private (int Index, NccoAction Action)? listening;
    private int? endless;
    private bool isReported;

    /// <summary>Validates <paramref name="action"/> against the actions before it.</summary>
    public void Validate(NccoAction action, int index, ref ProblemCollector problems)
    {
        if (endless is { } end && !isReported)
        {
            isReported = true;
            problems.Add(
                new NccoProblem(
                    Path(index),
                    $"{Name(action)} is never reached, because {Path(end)} never ends. Remove it, or make {Path(end)} end.",
                    SequenceRules.Unreachable.Severity,
                    SequenceRules.Unreachable.Id),
                index,
                -1);
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
            Report(start, "the end of the NCCO", ProblemSeverity.Warning, ref problems);
        }

        if (count == 0)
        {
            const string Message = "The NCCO has no actions, so the call ends. Add an action if that isn't what you want.";
            problems.Add(new NccoProblem("$", Message, SequenceRules.Empty.Severity, SequenceRules.Empty.Id), 0, -1);
        }
    }

    private static void Report(
        (int Index, NccoAction Action) start,
        string found,
        ProblemSeverity severity,
        ref ProblemCollector problems) =>
        problems.Add(
            new NccoProblem(
                $"{Path(start.Index)}.bargeIn",
                "bargeIn requires an input as the next action other than talk or stream. "
                    + $"Found: {found}. Add an input before it, or remove bargeIn.",
                severity,
                SequenceRules.BargeIn.Id),
            start.Index,
            start.Action.ObjectContract.IndexOf("bargeIn"));

    private static string Path(int index) => $"$[{index.ToString(CultureInfo.InvariantCulture)}]";

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
            Report(start, $"{Name(action)} at {Path(index)}", ProblemSeverity.Error, ref problems);
            listening = null;
        }
    }
}
