using System.Buffers;

namespace DynamicConnect.Tests;

/// <summary>A buffer writer that gives a new array for every span, never longer than what is asked for or <paramref name="chunk"/>.</summary>
internal sealed class ChunkedWriter(int chunk) : IBufferWriter<byte>
{
    private readonly List<byte> written = [];
    private byte[]? given;

    public void Advance(int count)
    {
        written.AddRange(new ArraySegment<byte>(given ?? throw new InvalidOperationException("Nothing was given."), 0, count));
        given = null;
    }

    public Memory<byte> GetMemory(int sizeHint = 0) => given = new byte[Math.Max(Math.Max(sizeHint, 1), chunk)];

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    public byte[] ToArray() => [.. written];
}
