#if NET
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace DynamicConnect.Wire.Text;

/// <content>Many characters in one step.</content>
internal static partial class PlainText
{
    private const int Quarter = 4;
    private const int Half = 8;

    private static bool CanCopyBlocks(int length) => Vector128.IsHardwareAccelerated && length >= Quarter;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int CopyBlocks(ReadOnlySpan<char> text, ref byte destination)
    {
        ref ushort from = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
        return text.Length < Half ? CopyQuarters(ref from, text.Length, ref destination)
            : text.Length < Vector128<byte>.Count ? CopyHalves(ref from, text.Length, ref destination)
            : CopyWhole(ref from, text.Length, ref destination);
    }

    /// <summary>Copies four to seven characters: the first four and the last four, which may overlap.</summary>
    private static int CopyQuarters(ref ushort text, int length, ref byte destination)
    {
        int last = length - Quarter;
        Vector128<ushort> block = Vector128.Create(Load(ref text), Load(ref Unsafe.Add(ref text, last))).AsUInt16();
        Vector128<byte> bytes = Narrow(block, block);
        Unsafe.WriteUnaligned(ref Unsafe.Add(ref destination, last), bytes.AsUInt32().GetElement(1));
        Unsafe.WriteUnaligned(ref destination, bytes.AsUInt32().ToScalar());
        return Plain(Special(bytes) & 0xFF, length, Quarter);

        static ulong Load(ref ushort characters) => Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<ushort, byte>(ref characters));
    }

    /// <summary>Copies eight to fifteen characters: the first eight and the last eight, which may overlap.</summary>
    private static int CopyHalves(ref ushort text, int length, ref byte destination)
    {
        int last = length - Half;
        Vector128<byte> bytes = Narrow(Vector128.LoadUnsafe(ref text), Vector128.LoadUnsafe(ref text, (nuint)last));
        Unsafe.WriteUnaligned(ref Unsafe.Add(ref destination, last), bytes.AsUInt64().GetElement(1));
        Unsafe.WriteUnaligned(ref destination, bytes.AsUInt64().ToScalar());
        return Plain(Special(bytes), length, Half);
    }

    /// <summary>Copies sixteen characters at a time; the last block may overlap the one before it.</summary>
    private static int CopyWhole(ref ushort text, int length, ref byte destination)
    {
        nuint last = (nuint)(length - Vector128<byte>.Count);
        nuint done = 0;
        uint special;
        while (done < last)
        {
            special = CopyBlock(ref text, ref destination, done);
            if (special != 0)
            {
                return (int)done + BitOperations.TrailingZeroCount(special);
            }

            done += (nuint)Vector128<byte>.Count;
        }

        special = CopyBlock(ref text, ref destination, last);
        return special == 0 ? length : (int)last + BitOperations.TrailingZeroCount(special);
    }

    /// <summary>Copies sixteen characters, and gives a bit for each that is not plain.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint CopyBlock(ref ushort text, ref byte destination, nuint index)
    {
        Vector128<byte> bytes = Narrow(Vector128.LoadUnsafe(ref text, index), Vector128.LoadUnsafe(ref text, index + Half));
        bytes.StoreUnsafe(ref destination, index);
        return Special(bytes);
    }

    /// <summary>How many plain characters a text begins with of which the first and the last <paramref name="part"/> characters were looked at.</summary>
    private static int Plain(uint special, int length, int part)
    {
        if (special == 0)
        {
            return length;
        }

        int first = BitOperations.TrailingZeroCount(special);
        return first < part ? first : first + length - (2 * part);
    }

    /// <summary>A bit for each character that is not plain.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Special(Vector128<byte> block)
    {
        // As signed numbers, the control characters and all that is not ASCII come before the space.
        Vector128<sbyte> special =
            Vector128.LessThan(block.AsSByte(), Vector128.Create((sbyte)' '))
            | Vector128.Equals(block.AsSByte(), Vector128.Create((sbyte)'"'))
            | Vector128.Equals(block.AsSByte(), Vector128.Create((sbyte)'\\'));
        return special.ExtractMostSignificantBits();
    }

    /// <summary>The characters as bytes; what is too large becomes 0xFF.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Narrow(Vector128<ushort> lower, Vector128<ushort> upper) =>
#if NET10_0_OR_GREATER
        Vector128.NarrowWithSaturation(lower, upper);
#else
        Vector128.Narrow(Vector128.Min(lower, Vector128.Create((ushort)byte.MaxValue)), Vector128.Min(upper, Vector128.Create((ushort)byte.MaxValue)));
#endif
}
#endif
