using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using DynamicConnect.Wire;
using DynamicConnect.Wire.Text;

namespace DynamicConnect;

/// <summary>An NCCO: an array of objects, and nothing else.</summary>
internal sealed class NccoCodec : Codec<Ncco>
{
    public static NccoCodec Instance { get; } = new();

    public override string Expected => "an NCCO, which is an array of actions";

    public override void Write(ref Utf8Writer writer, Ncco value)
    {
        writer.MoveTo(ref Plan.Objects(ref writer, ref writer.Here, value.AsSpan()));
    }

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

        NccoAction[] actions = new NccoAction[4];
        int count = 0;
        while (reader.Read() && reader.Token != JsonTokenType.EndArray)
        {
            if (count == actions.Length)
            {
                Array.Resize(ref actions, count * 2);
            }

            actions[count] = ReadAction(ref reader, count);
            count++;
        }

        Array.Resize(ref actions, count);
        value = Ncco.FromActions(actions);
        return true;
    }

    public override void Keep(Ncco value, IReadOnlyList<LocatedNote> notes) => value.Keep(notes);

    private static NccoAction ReadAction(ref WireReader reader, int index) => NccoAction.Kinds.TryRead(ref reader, out NccoAction? action)
        ? action
        : throw JsonErrors.At(
            $"$[{index.ToString(CultureInfo.InvariantCulture)}]",
            $"Expected an action, which is an object, found {reader.Describe()}.");
}
