using System.Runtime.InteropServices;
using DynamicConnect.Wire.Text;

namespace DynamicConnect;

/// <summary>What a <see cref="Plan"/> needs to know to write one property: as much as a cache line holds.</summary>
/// <remarks>
/// Whether a property is set is asked in the same way of all of them: a word of the record, seen through a mask. Of a reference all of the word counts,
/// of a <see cref="Nullable{T}"/> the byte with which it begins. For a property that must be asked itself, and for the end, it is the word that tells the type of the record: that is always set.
/// </remarks>
internal readonly struct Step
{
    /// <summary>The name, as <c>,"name":</c>.</summary>
    public readonly EncodedText Name;

    /// <summary>How the value is written.</summary>
    public readonly StepKind Kind;

    /// <summary>Where the word is that tells whether the property is set, counted from the first field of the record. The value begins there, too, unless it is shorter than a word: then it ends there.</summary>
    public readonly int Offset;

    /// <summary>What counts of that word.</summary>
    public readonly nuint Mask;

    /// <summary>For a choice or a flag the pairs <c>,"name":value</c>, by number; for choices the values <c>,"value"</c>.</summary>
    public readonly EncodedText[]? Spellings;

    /// <summary>The property, which can write itself.</summary>
    public readonly Property? Property;

    private Step(StepKind kind, nint offset, nuint mask, EncodedText name, EncodedText[]? spellings, Property? property)
    {
        Name = name;
        Kind = kind;
        Offset = (int)offset;
        Mask = mask;
        Spellings = spellings;
        Property = property;
    }

    /// <summary>There are no more properties.</summary>
    public static Step End => new(StepKind.End, Fields.TypeOffset, WholeWord, default, null, null);

    /// <summary>A property that writes itself.</summary>
    public static Step Other(Property property) => Other(Fields.TypeOffset, property);

    /// <summary>A property that writes itself, if there is a reference at <paramref name="offset"/>.</summary>
    public static Step Other(nint offset, Property property) => new(StepKind.Other, offset, WholeWord, default, null, property);

    /// <summary>A property whose value is kept at <paramref name="offset"/>.</summary>
    public static Step At(nint offset, StepKind kind, EncodedText name, EncodedText[]? spellings, Property property) => kind switch
    {
        StepKind.Other => Other(property),
        StepKind.Flag => new(kind, offset - FlagInWord, ByteOfWord(FlagInWord), name, spellings, property),
        StepKind.Text or StepKind.Texts or StepKind.Choices or StepKind.Json or StepKind.Object or StepKind.Objects => new(kind, offset, WholeWord, name, spellings, property),
        _ => new(kind, offset, ByteOfWord(0), name, spellings, property),
    };

    /// <summary>The last byte of a word.</summary>
    public static nint LastOfWord => IntPtr.Size - 1;

    /// <summary>A boolean that may be missing takes two bytes. It is seen at the end of a word, so that no more is looked at than the record has: a reference stands before it.</summary>
    private static int FlagInWord => IntPtr.Size - 2;

    private static nuint WholeWord => unchecked((nuint)(-1));

    private static nuint ByteOfWord(int index)
    {
        Span<byte> word = stackalloc byte[IntPtr.Size];
        word[index] = byte.MaxValue;
        return MemoryMarshal.Read<nuint>(word);
    }
}
