using System.Runtime.CompilerServices;
using System.Text;

namespace DynamicConnect.Wire.Text;

/// <summary>A short piece of JSON that is written again and again, encoded once.</summary>
internal readonly struct EncodedText
{
    private readonly Block block;
    private readonly byte[] bytes;

    public EncodedText(string json)
    {
        bytes = Encoding.UTF8.GetBytes(json);
        block = Block.Of(bytes);
        Length = bytes.Length;
    }

    public int Length { get; }

    public ReadOnlySpan<byte> Bytes => bytes;

    /// <summary>The room that <see cref="Write"/> needs.</summary>
    public int Room => Math.Max(Length, Block.Length);

    /// <summary>Writes the text, and zeros behind it up to the length of a block.</summary>
    /// <returns>Where the text ends.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref byte Write(ref byte at)
    {
        if (Length <= Block.Length)
        {
            block.CopyTo(ref at);
        }
        else
        {
            Unsafe.CopyBlockUnaligned(ref at, ref bytes[0], (uint)Length);
        }

        return ref Unsafe.Add(ref at, Length);
    }
}
