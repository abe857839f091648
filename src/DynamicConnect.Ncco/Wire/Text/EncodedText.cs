using System.Text;

namespace DynamicConnect.Wire.Text;

/// <summary>A short piece of JSON that is written again and again, encoded once.</summary>
/// <remarks>It stands at the beginning of a block of fixed length: copying the whole block takes two instructions, where copying what counts would take a call.</remarks>
internal readonly struct EncodedText
{
    public const int BlockLength = 32;

    private readonly byte[] block;

    public EncodedText(string json)
    {
        block = new byte[Math.Max(BlockLength, Encoding.UTF8.GetByteCount(json))];
        Length = Encoding.UTF8.GetBytes(json, 0, json.Length, block, 0);
    }

    public int Length { get; }

    public bool IsShort => Length <= BlockLength;

    /// <summary>The bytes that count.</summary>
    public ReadOnlySpan<byte> Bytes => block.AsSpan(0, Length);

    /// <summary>The bytes that count and, behind them, zeros.</summary>
    public ReadOnlySpan<byte> Block => block.AsSpan(0, BlockLength);
}
