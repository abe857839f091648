using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json;
using DynamicConnect.Wire.Text;

namespace DynamicConnect.Wire.Codecs;

/// <summary>An array. Takes a single value in its place, too.</summary>
internal sealed class ListCodec<TElement>(Codec<TElement> element) : Codec<ValueList<TElement>>(element.ListStepKind)
    where TElement : notnull
{
    public Codec<TElement> ElementCodec => element;

    public override string Expected => $"an array, each element {element.Expected}";

    public override string[]? Spellings => element.Spellings;

    public override void Write(ref Utf8Writer writer, ValueList<TElement> value)
    {
        writer.BeginArray();
        foreach (TElement item in value.AsSpan())
        {
            writer.Element();
            element.Write(ref writer, item);
        }

        writer.EndArray();
    }

    public override void Inspect(ValueList<TElement> value, ref Inspection inspection)
    {
        for (int index = 0; index < value.Count; index++)
        {
            int start = inspection.Count;
            element.Inspect(value[index], ref inspection);
            inspection.PrefixElement(start, index);
        }
    }

    public override void Explain(JsonData data, ref Inspection inspection)
    {
        if (data.Kind != JsonValueKind.Array)
        {
            element.Explain(data, ref inspection);
            return;
        }

        WireReader reader = WireReader.Over(data);
        for (int index = 0; reader.Read() && reader.Token != JsonTokenType.EndArray; index++)
        {
            JsonData item = reader.Capture();
            WireReader attempt = WireReader.Over(item);
            if (!element.TryRead(ref attempt, out _))
            {
                inspection.AtElement(index);
                element.Explain(item, ref inspection);
            }
        }

        inspection.AtElement(-1);
    }

    public override bool TryRead(ref WireReader reader, [MaybeNullWhen(false)] out ValueList<TElement> value)
    {
        if (reader.Token != JsonTokenType.StartArray)
        {
            value = ReadSingle(ref reader);
            return value is not null;
        }

        value = null;
        WireReader start = reader;
        TElement[]? items = null;
        int count = 0;
        while (reader.Read() && reader.Token != JsonTokenType.EndArray)
        {
            if (!element.TryRead(ref reader, out TElement? item))
            {
                reader = start;
                return false;
            }

            if (items is null)
            {
                // Most lists have one element: they need no second array.
                items = new TElement[1];
            }
            else if (count == items.Length)
            {
                Array.Resize(ref items, count * 2);
            }

            // An element of a span is set without a look at the type of the array.
            items.AsSpan()[count] = item;
            count++;
        }

        value = items is null ? ValueList<TElement>.Empty : ListOf(items, count);
        return true;
    }

    private static ValueList<TElement> ListOf(TElement[] items, int count)
    {
        if (count < items.Length)
        {
            Array.Resize(ref items, count);
        }

        return new ValueList<TElement>(items);
    }

    // On its own, because every call pays for the copies of a reader that a method may make.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private ValueList<TElement>? ReadSingle(ref WireReader reader)
    {
        WireReader start = reader;
        if (reader.ReachesMaxDepth() || !element.TryRead(ref reader, out TElement? only))
        {
            return null;
        }

        reader.NoteKind(start, Expected);
        return new ValueList<TElement>([only]);
    }
}
