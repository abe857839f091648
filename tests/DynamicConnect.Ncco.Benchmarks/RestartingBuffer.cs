using System.Buffers;

namespace DynamicConnect.Benchmarks;

/// <summary>The output buffer of a host. It is large enough, and reused.</summary>
internal sealed class RestartingBuffer(int size = 1 << 17) : IBufferWriter<byte>
{
    private readonly byte[] room = new byte[size];
    private int length;

    public ReadOnlySpan<byte> Written => room.AsSpan(0, length);

    public void Restart() => length = 0;

    public void Advance(int count) => length += count;

    public Memory<byte> GetMemory(int sizeHint = 0) => room.AsMemory(length);

    public Span<byte> GetSpan(int sizeHint = 0) => room.AsSpan(length);
}
