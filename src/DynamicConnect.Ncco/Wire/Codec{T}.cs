using System.Diagnostics.CodeAnalysis;
using DynamicConnect.Wire.Text;

namespace DynamicConnect.Wire;

/// <summary>Writes and reads one kind of value. The tolerance towards real documents lives here, each kind of it once.</summary>
/// <param name="step"><inheritdoc cref="Codec(StepKind, StepKind)" path="/param[@name='step']"/></param>
/// <param name="listStep"><inheritdoc cref="Codec(StepKind, StepKind)" path="/param[@name='listStep']"/></param>
internal abstract class Codec<TValue>(StepKind step = StepKind.Other, StepKind listStep = StepKind.Other) : Codec(step, listStep)
    where TValue : notnull
{
    public abstract void Write(ref Utf8Writer writer, TValue value);

    /// <summary>Makes a list of one value.</summary>
    public virtual ValueList<TValue> ListOf(TValue value)
    {
        // An element of a span is set without a look at the type of the array.
        TValue[] elements = new TValue[1];
        elements.AsSpan()[0] = value;
        return new ValueList<TValue>(elements);
    }

    /// <summary>Keeps what was noted while <paramref name="value"/> was read, where there is a place for it.</summary>
    public virtual void Keep(TValue value, IReadOnlyList<LocatedNote> notes)
    {
    }

    /// <summary>Reports what is wrong inside of <paramref name="value"/>, which is more than one value.</summary>
    public virtual void Inspect(TValue value, ref Inspection inspection)
    {
    }

    /// <summary>Reads the value on which <paramref name="reader"/> stands, and leaves it on the last token of the value.</summary>
    /// <returns>Whether <typeparamref name="TValue"/> can express what was found; if not, the reader has not moved.</returns>
    public abstract bool TryRead(ref WireReader reader, [MaybeNullWhen(false)] out TValue value);
}
