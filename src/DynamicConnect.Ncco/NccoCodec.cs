using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using DynamicConnect.Wire;
using DynamicConnect.Wire.Text;

namespace DynamicConnect;

/// <summary>An NCCO: an array of objects, and nothing else.</summary>
internal sealed class NccoCodec : Codec<Ncco>
{
    // Nearly every NCCO fits. Each thread keeps the array in which it collects actions while it reads.
    private const int ScratchSize = 16;

    [ThreadStatic]
    private static NccoAction[]? scratch;

    public static NccoCodec Instance { get; } = new();

    public override string Expected => "an NCCO, which is an array of actions";

    public override void Write(ref Utf8Writer writer, Ncco value) => writer.MoveTo(ref Plan.Objects(ref writer, ref writer.Here, value.AsObjects()));

    public override bool TryRead(ref WireReader reader, [MaybeNullWhen(false)] out Ncco value)
    {
        if (reader.Token == JsonTokenType.StartObject)
        {
            throw JsonErrors.At("$", $"Expected {Expected}, found an object. Put it into brackets: [{{…}}].");
        }

        if (reader.Token != JsonTokenType.StartArray)
        {
            value = null;
            return false;
        }

        value = Ncco.FromActions(ReadActions(ref reader));
        return true;
    }

    public override void Keep(Ncco value, IReadOnlyList<LocatedNote> notes) => value.Keep(notes);

    private static NccoAction[] ReadActions(ref WireReader reader)
    {
        NccoAction[] actions = scratch ?? new NccoAction[ScratchSize];
        scratch = null;
        int count = 0;
        while (reader.Read() && reader.Token != JsonTokenType.EndArray)
        {
            if (count == actions.Length)
            {
                NccoAction[] larger = ArrayPool<NccoAction>.Shared.Rent(count * 2);
                actions.CopyTo(larger, 0);
                Keep(actions, count);
                actions = larger;
            }

            // An element of a span is set without a look at the type of the array.
            actions.AsSpan()[count] = ReadAction(ref reader, count);
            count++;
        }

        NccoAction[] all = actions.AsSpan(0, count).ToArray();
        Keep(actions, count);
        return all;
    }

    /// <summary>Keeps an array for later, without what it holds.</summary>
    private static void Keep(NccoAction[] actions, int count)
    {
        Array.Clear(actions, 0, count);
        if (actions.Length == ScratchSize)
        {
            scratch = actions;
        }
        else
        {
            ArrayPool<NccoAction>.Shared.Return(actions);
        }
    }

    private static NccoAction ReadAction(ref WireReader reader, int index) => NccoAction.Kinds.TryRead(ref reader, out NccoAction? action)
        ? action
        : throw JsonErrors.At(
            $"$[{index.ToString(CultureInfo.InvariantCulture)}]",
            $"Expected an action, which is an object, found {reader.Describe()}.");
}
