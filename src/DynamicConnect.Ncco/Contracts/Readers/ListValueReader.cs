using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json;
using DynamicConnect.Rules;

namespace DynamicConnect.Contracts;

/// <summary>An array. Also accepts a single value.</summary>
/// <param name="element">The reader of the elements.</param>
/// <param name="severity">The severity of a single value. The platform rejects a URL that isn't in an array.</param>
internal sealed class ListValueReader<TElement>(ValueReader<TElement> element, ProblemSeverity severity = ProblemSeverity.Warning)
    : ValueReader<ValueList<TElement>>
    where TElement : notnull
{
    private const int Several = 8;

    public override string Expected => $"an array, each element {element.Expected}";

    public override void Explain(JsonData data, ref ProblemCollector problems)
    {
        if (data.Kind != JsonValueKind.Array)
        {
            base.Explain(data, ref problems);
            return;
        }

        DocumentReader reader = DocumentReader.Over(data);
        for (int index = 0; reader.Read() && reader.Token != JsonTokenType.EndArray; index++)
        {
            JsonData item = reader.Capture();
            DocumentReader attempt = DocumentReader.Over(item);
            if (!element.TryRead(ref attempt, out _))
            {
                problems.AtElement(index);
                element.Explain(item, ref problems);
            }
        }

        problems.AtElement(-1);
    }

    public override bool TryRead(ref DocumentReader reader, [MaybeNullWhen(false)] out ValueList<TElement> value)
    {
        if (reader.Token != JsonTokenType.StartArray)
        {
            value = ReadSingle(ref reader);
            return value is not null;
        }

        DocumentReader start = reader;
        if (!TryReadElement(ref reader, out TElement? first, out bool isEnd))
        {
            value = isEnd ? ValueList<TElement>.Empty : null;
        }
        else if (!TryReadElement(ref reader, out TElement? second, out isEnd))
        {
            // Most lists have one element.
            value = isEnd ? new ValueList<TElement>([first]) : null;
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

    /// <summary>Reads the next element, if there is one that can be read.</summary>
    private bool TryReadElement(ref DocumentReader reader, [MaybeNullWhen(false)] out TElement value, out bool isEnd)
    {
        isEnd = !reader.Read() || reader.Token == JsonTokenType.EndArray;
        value = default;
        return !isEnd && element.TryRead(ref reader, out value);
    }

    private ValueList<TElement>? ReadRest(ref DocumentReader reader, TElement[] items)
    {
        int count = items.Length;
        bool isEnd;
        while (TryReadElement(ref reader, out TElement? item, out isEnd))
        {
            if (count == items.Length)
            {
                Array.Resize(ref items, Math.Max(count * 2, Several));
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

    // A separate method, so that the caller's fast path doesn't pay for copying the reader.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private ValueList<TElement>? ReadSingle(ref DocumentReader reader)
    {
        DocumentReader start = reader;
        if (reader.ReachesMaxDepth() || !element.TryRead(ref reader, out TElement? only))
        {
            return null;
        }

        reader.Note(
            start.TokenStartIndex,
            StructureRules.Tolerated with { Severity = severity },
            $"isn't an array: this library accepts it, but the platform {(severity == ProblemSeverity.Error ? "doesn't" : "may not")}. "
                + $"Found: {start.Describe()}. Write it in brackets, [ ].");
        return new ValueList<TElement>([only]);
    }
}
