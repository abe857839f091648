using System.Runtime.CompilerServices;

namespace DynamicConnect.Wire;

/// <summary>Where a property keeps its value in every record of its type. It is measured once, in a record made for that.</summary>
internal readonly struct Place<TRecord, TValue>(Field<TRecord, TValue> field, TRecord sample)
    where TRecord : VoiceObject
{
    /// <summary>The distance of the field from the first one.</summary>
    public nint Offset { get; } = Unsafe.ByteOffset(ref Fields.Of(sample), ref Unsafe.As<TValue, byte>(ref field(sample)));

    /// <summary>The field in <paramref name="record"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref TValue In(TRecord record) => ref Unsafe.As<byte, TValue>(ref Unsafe.AddByteOffset(ref Fields.Of(record), Offset));
}
