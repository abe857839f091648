using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json;
using DynamicConnect.Wire.Text;

namespace DynamicConnect.Wire.Codecs;

/// <summary>An array. Takes a single value in its place, too.</summary>
internal sealed class ListCodec<TElement>(Codec<TElement> element) : Codec<ValueList<TElement>>(element.ListStepKind)
    where TElement : notnull
{
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

        WireReader start = reader;
        if (!TryReadElement(ref reader, out TElement? first, out bool isEnd))
        {
            value = isEnd ? ValueList<TElement>.Empty : null;
        }
        else if (!TryReadElement(ref reader, out TElement? second, out isEnd))
        {
            // Most lists have one element.
            value = isEnd ? element.ListOf(first) : null;
        }
        else
        {
            value = ReadRest(ref reader, [first, second]);
        }

        if (value is null)
        {
            reader = start;
        }

        return value is not null;
    }

    /// <summary>Reads the next element, if there is one and it can be read.</summary>
    private bool TryReadElement(ref WireReader reader, [MaybeNullWhen(false)] out TElement value, out bool isEnd)
    {
        isEnd = !reader.Read() || reader.Token == JsonTokenType.EndArray;
        value = default;
        return !isEnd && element.TryRead(ref reader, out value);
    }

    private ValueList<TElement>? ReadRest(ref WireReader reader, TElement[] items)
    {
        int count = items.Length;
        bool isEnd;
        while (TryReadElement(ref reader, out TElement? item, out isEnd))
        {
            if (count == items.Length)
            {
                Array.Resize(ref items, count * 2);
            }

            items[count++] = item;
        }

        if (!isEnd)
        {
            return null;
        }

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
        return element.ListOf(only);
    }
}
