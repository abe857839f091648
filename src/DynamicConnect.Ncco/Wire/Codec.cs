using System.Diagnostics.CodeAnalysis;
using DynamicConnect.Wire.Text;

namespace DynamicConnect.Wire;

/// <summary>Writes and reads one kind of value. The tolerance towards real documents lives here, each kind of it once.</summary>
internal abstract class Codec<TValue>
    where TValue : notnull
{
    /// <summary>What the value is on the wire, as words of an error message.</summary>
    public abstract string Expected { get; }

    /// <summary>How a property of such a value is written, and the <see cref="DynamicConnect.Step.Detail"/> for it.</summary>
    public virtual (StepKind Kind, object? Detail) Step => (StepKind.Other, null);

    /// <summary>The values as JSON, by number, where there are only a few; else <see langword="null"/>.</summary>
    public virtual string[]? Spellings => null;

    /// <summary>How a property that is a list of such values is written, and the <see cref="DynamicConnect.Step.Detail"/> for it.</summary>
    public virtual (StepKind Kind, object? Detail) ListStep => (StepKind.Other, null);

    public abstract void Write(ref Utf8Writer writer, TValue value);

    /// <summary>Keeps what was noted while <paramref name="value"/> was read, where there is a place for it.</summary>
    public virtual void Keep(TValue value, IReadOnlyList<LocatedNote> notes)
    {
    }

    /// <summary>Reports what is wrong inside of <paramref name="value"/>, which is more than one value.</summary>
    public virtual void Inspect(TValue value, ref Inspection inspection)
    {
    }

    /// <summary>Reports why <typeparamref name="TValue"/> could not express <paramref name="data"/>.</summary>
    public virtual void Explain(JsonData data, ref Inspection inspection) =>
        inspection.Report(StructureRules.WrongKind, "has a value of the wrong type", WireReader.Over(data).Describe(), Expected);

    /// <summary>Reads the value on which <paramref name="reader"/> stands, and leaves it on the last token of the value.</summary>
    /// <returns>Whether <typeparamref name="TValue"/> can express what was found; if not, the reader has not moved.</returns>
    public abstract bool TryRead(ref WireReader reader, [MaybeNullWhen(false)] out TValue value);
}
