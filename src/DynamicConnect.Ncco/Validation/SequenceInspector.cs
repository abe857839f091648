using System.Globalization;
using DynamicConnect.Wire;

namespace DynamicConnect.Validation;

/// <summary>Walks over the actions in order and knows what the earlier ones mean for the later ones.</summary>
internal struct SequenceInspector
{
    private (int Index, NccoAction Action)? listening;
    private int? endless;
    private bool isReported;

    /// <summary>Inspects what <paramref name="action"/> means beside the actions before it.</summary>
    public void Inspect(NccoAction action, int index, ref Inspection inspection)
    {
        if (endless is { } end && !isReported)
        {
            isReported = true;
            inspection.Add(
                new NccoProblem(
                    Path(index),
                    $"The action is never reached. Found: {Name(action)} after {Path(end)}, which never ends. Allowed: no action there.",
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
                InterruptBargeIn(action, index, ref inspection);
                break;
        }

        if (action is TransferAction)
        {
            endless ??= index;
        }
    }

    /// <summary>Inspects the end of the NCCO.</summary>
    public readonly void Finish(ref Inspection inspection)
    {
        if (listening is { } start)
        {
            Report(start, "no action follows", ProblemSeverity.Warning, ref inspection);
        }
    }

    private static void Report((int Index, NccoAction Action) start, string found, ProblemSeverity severity, ref Inspection inspection) => inspection.Add(
        new NccoProblem(
            $"{Path(start.Index)}.bargeIn",
            $"bargeIn is on, but the next action that is neither talk nor stream is no input. Found: {found}. Allowed: an input.",
            severity,
            SequenceRules.BargeIn.Id),
        start.Index,
        start.Action.Table.PlaceOf("bargeIn"));

    private static string Path(int index) => $"$[{index.ToString(CultureInfo.InvariantCulture)}]";

    private static string Name(NccoAction action) => (action as UnknownAction)?.Action ?? action.Table.Kind ?? "an unknown action";

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

    private void InterruptBargeIn(NccoAction action, int index, ref Inspection inspection)
    {
        if (listening is { } start)
        {
            Report(start, $"{Name(action)} at {Path(index)}", ProblemSeverity.Error, ref inspection);
            listening = null;
        }
    }
}
