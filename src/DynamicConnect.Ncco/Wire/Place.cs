using System.Runtime.CompilerServices;

namespace DynamicConnect.Wire;

/// <summary>Where a property keeps its value in every record of its type. It is measured once, in the first record that comes.</summary>
internal struct Place<TRecord, TValue>(Field<TRecord, TValue> field)
    where TRecord : VoiceObject
{
    private const nint Unknown = -1;

    private nint offset = Unknown;

    /// <summary>The distance of the field from the first one.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public nint OffsetIn(TRecord record) => offset = Unsafe.ByteOffset(ref Fields.Of(record), ref Unsafe.As<TValue, byte>(ref field(record)));

    /// <summary>The field in <paramref name="record"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref TValue In(TRecord record)
    {
        nint known = offset;
        return ref Unsafe.As<byte, TValue>(ref Unsafe.AddByteOffset(ref Fields.Of(record), known == Unknown ? OffsetIn(record) : known));
    }
}
