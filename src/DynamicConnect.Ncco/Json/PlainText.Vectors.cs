#if NET
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace DynamicConnect.Json;

/// <content>Copying many characters in one step.</content>
/// <remarks>
/// This is the only file that reinterprets memory: spans of characters as numbers, and vectors as the bytes to write. Every access is to a
/// given span, and checked against its length. Most of an NCCO is text, and writing it one character at a time takes up to 50% longer.
/// </remarks>
internal static partial class PlainText
{
    private const int Quarter = 4;
    private const int Half = 8;
    private const int Whole = 16;

    private static bool CanCopyBlocks(int length) => Vector128.IsHardwareAccelerated && length >= Quarter;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int CopyBlocks(ReadOnlySpan<char> text, Span<byte> destination)
    {
        ReadOnlySpan<ushort> from = MemoryMarshal.Cast<char, ushort>(text);
        return from.Length < Half ? CopyQuarters(from, destination)
            : from.Length < Whole ? CopyHalves(from, destination)
            : CopyWhole(from, destination);
    }

    /// <summary>Copies four to seven characters: the first four and the last four, which may overlap.</summary>
    private static int CopyQuarters(ReadOnlySpan<ushort> text, Span<byte> destination)
    {
        int last = text.Length - Quarter;
        Vector128<ushort> block = Vector128.Create(Load(text), Load(text[last..])).AsUInt16();
        Vector128<byte> bytes = Narrow(block, block);
        MemoryMarshal.Write(destination[last..], bytes.AsUInt32().GetElement(1));
        MemoryMarshal.Write(destination, bytes.AsUInt32().ToScalar());
        return Plain(Special(bytes) & 0xFF, text.Length, Quarter);

        static ulong Load(ReadOnlySpan<ushort> characters) => MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(characters));
    }

    /// <summary>Copies eight to fifteen characters: the first eight and the last eight, which may overlap.</summary>
    private static int CopyHalves(ReadOnlySpan<ushort> text, Span<byte> destination)
    {
        int last = text.Length - Half;
        Vector128<byte> bytes = Narrow(Vector128.Create(text), Vector128.Create(text[last..]));
        MemoryMarshal.Write(destination[last..], bytes.AsUInt64().GetElement(1));
        MemoryMarshal.Write(destination, bytes.AsUInt64().ToScalar());
        return Plain(Special(bytes), text.Length, Half);
    }

    /// <summary>Copies sixteen characters at a time; the last block may overlap the one before it.</summary>
    private static int CopyWhole(ReadOnlySpan<ushort> text, Span<byte> destination)
    {
        int last = text.Length - Whole;
        uint special;
        for (int done = 0; done < last; done += Whole)
        {
            special = CopyBlock(text.Slice(done, Whole), destination.Slice(done, Whole));
            if (special != 0)
            {
                return done + BitOperations.TrailingZeroCount(special);
            }
        }

        special = CopyBlock(text.Slice(last, Whole), destination.Slice(last, Whole));
        return special == 0 ? text.Length : last + BitOperations.TrailingZeroCount(special);
    }

    /// <summary>Copies sixteen characters, and returns a bit for each one that isn't plain.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint CopyBlock(ReadOnlySpan<ushort> text, Span<byte> destination)
    {
        Vector128<byte> bytes = Narrow(Vector128.Create(text), Vector128.Create(text[Half..]));
        bytes.CopyTo(destination);
        return Special(bytes);
    }

    /// <summary>
    /// The number of leading plain characters of a text whose first and last <paramref name="part"/> characters were checked.
    /// </summary>
    private static int Plain(uint special, int length, int part)
    {
        if (special == 0)
        {
            return length;
        }

        int first = BitOperations.TrailingZeroCount(special);
        return first < part ? first : first + length - (2 * part);
    }

    /// <summary>A bit for each character that isn't plain.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Special(Vector128<byte> block)
    {
        // As signed numbers, control characters and non-ASCII characters are less than the space.
        Vector128<sbyte> special =
            Vector128.LessThan(block.AsSByte(), Vector128.Create((sbyte)' '))
            | Vector128.Equals(block.AsSByte(), Vector128.Create((sbyte)'"'))
            | Vector128.Equals(block.AsSByte(), Vector128.Create((sbyte)'\\'));
        return special.ExtractMostSignificantBits();
    }

    /// <summary>The characters as bytes. Characters that are too large become 0xFF.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Narrow(Vector128<ushort> lower, Vector128<ushort> upper) =>
#if NET10_0_OR_GREATER
        Vector128.NarrowWithSaturation(lower, upper);
#else
        Vector128.Narrow(
            Vector128.Min(lower, Vector128.Create((ushort)byte.MaxValue)),
            Vector128.Min(upper, Vector128.Create((ushort)byte.MaxValue)));
#endif
}
#endif
