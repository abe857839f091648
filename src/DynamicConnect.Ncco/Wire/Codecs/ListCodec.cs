using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using DynamicConnect.Wire.Text;

namespace DynamicConnect.Wire.Codecs;

/// <summary>An array. Takes a single value in its place, too.</summary>
internal sealed class ListCodec<TElement>(Codec<TElement> element) : Codec<ValueList<TElement>>
    where TElement : notnull
{
    public override string Expected => $"an array, each element {element.Expected}";

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

    public override bool TryRead(ref WireReader reader, [MaybeNullWhen(false)] out ValueList<TElement> value)
    {
        value = null;
        if (reader.Token != JsonTokenType.StartArray)
        {
            if (element.TryRead(ref reader, out TElement? only))
            {
                value = new ValueList<TElement>([only]);
            }

            return value is not null;
        }

        WireReader start = reader;
        TElement[] items = [];
        int count = 0;
        while (reader.Read() && reader.Token != JsonTokenType.EndArray)
        {
            if (!element.TryRead(ref reader, out TElement? item))
            {
                reader = start;
                return false;
            }

            if (count == items.Length)
            {
                // Most lists have one element: they need no second array.
                Array.Resize(ref items, Math.Max(1, count * 2));
            }

            items[count++] = item;
        }

        if (count < items.Length)
        {
            Array.Resize(ref items, count);
        }

        value = count == 0 ? ValueList<TElement>.Empty : new ValueList<TElement>(items);
        return true;
    }
}
