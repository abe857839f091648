using System.Buffers;

namespace DynamicConnect.Tests;

/// <summary>
/// A buffer writer that returns a new array for every span, no longer than the requested length or <paramref name="chunk"/>, and detects
/// writes past its end.
/// </summary>
internal sealed class ChunkedWriter(int chunk) : IBufferWriter<byte>
{
    private static readonly byte[] Guard = [.. Enumerable.Repeat((byte)0xA5, 1024)];

    private readonly List<byte> written = [];
    private byte[]? given;

    public void Advance(int count)
    {
        var array = given ?? throw new InvalidOperationException("Nothing was given.");
        var length = array.Length - Guard.Length;
        if (count > length || !array.AsSpan(length).SequenceEqual(Guard))
        {
            throw new InvalidOperationException($"More was written than the {length} bytes that were given.");
        }

        written.AddRange(new ArraySegment<byte>(array, 0, count));
        given = null;
    }

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        var length = Math.Max(Math.Max(sizeHint, 1), chunk);
        given = new byte[length + Guard.Length];
        Guard.CopyTo(given, length);
        return given.AsMemory(0, length);
    }

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    public byte[] ToArray() => [.. written];
}
