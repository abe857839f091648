using System.Runtime.CompilerServices;

namespace DynamicConnect;

/// <summary>The memory in which an object keeps its fields.</summary>
internal static class Fields
{
    /// <summary>Where an object says of what type it is, counted from its first field: a word that is never zero.</summary>
    /// <remarks>It is the word before the fields; on Mono there is another one between them, for locks, which is zero in an object that is new.</remarks>
    public static nint TypeOffset { get; } = WordAt(new FirstField(), -IntPtr.Size) != 0 ? -IntPtr.Size : -2 * IntPtr.Size;

    /// <summary>Where the fields of an object begin.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref byte Of(object instance) => ref Unsafe.As<FirstField>(instance).Value;

    /// <summary>How far a field of an object is from the first one.</summary>
    public static nint Distance(object instance, ref byte field) => Unsafe.ByteOffset(ref Of(instance), ref field);

    /// <summary>The elements of a <see cref="ValueList{T}"/> whose elements are of <typeparamref name="T"/>, or enumeration members that are seen as numbers.</summary>
    /// <remarks>They are in its only field. A list of another type must not be asked for them: ahead of time, nothing is compiled for a type that nobody makes.</remarks>
    public static ReadOnlySpan<T> ElementsOf<T>(object list) => Unsafe.As<byte, T[]>(ref Of(list));

    private static nuint WordAt(object instance, nint offset) => Unsafe.ReadUnaligned<nuint>(ref Unsafe.AddByteOffset(ref Of(instance), offset));

    private sealed class FirstField
    {
        public byte Value;
    }
}
