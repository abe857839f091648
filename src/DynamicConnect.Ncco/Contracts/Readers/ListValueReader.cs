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
    public override string Expected => $"an array, each element {element.Expected}";

    public override void Explain(JsonData data, ref ProblemCollector problems)
    {
        if (data.Kind != JsonValueKind.Array)
        {
            element.Explain(data, ref problems);
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

        // Most lists have one element. Its array needs no copy.
        DocumentReader start = reader;
        TElement[] items = new TElement[1];
        int count = 0;
        while (reader.Read() && reader.Token != JsonTokenType.EndArray)
        {
            if (!element.TryRead(ref reader, out TElement? item))
            {
                reader = start;
                value = null;
                return false;
            }

            if (count == items.Length)
            {
                Array.Resize(ref items, count * 2);
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
            $"isn't an array: this library accepts it, but the platform may not. Found: {start.Describe()}. Write it in brackets, [ ].");
        return new ValueList<TElement>([only]);
    }
}
