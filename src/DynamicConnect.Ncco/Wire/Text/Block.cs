using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace DynamicConnect.Wire.Text;

/// <summary>A block of 32 bytes: copying all of it takes two instructions, where copying what counts would take a call.</summary>
[StructLayout(LayoutKind.Sequential, Size = Length)]
internal readonly struct Block
{
    public const int Length = 32;

    /// <summary>The first bytes of <paramref name="bytes"/>, with zeros behind them if they are fewer.</summary>
    public static Block Of(ReadOnlySpan<byte> bytes)
    {
        Span<byte> padded = stackalloc byte[Length];
        bytes[..Math.Min(bytes.Length, Length)].CopyTo(padded);
        return MemoryMarshal.Read<Block>(padded);
    }

    /// <summary>Copies the block to <paramref name="destination"/>, where there must be room for all of it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void CopyTo(ref byte destination) => Unsafe.WriteUnaligned(ref destination, this);
}
