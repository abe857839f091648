using System.Buffers;

namespace DynamicConnect.AspNetCore;

/// <summary>Counts the bytes that are written.</summary>
internal sealed class CountingWriter(IBufferWriter<byte> output) : IBufferWriter<byte>
{
    public long Count { get; private set; }

    public void Advance(int count)
    {
        output.Advance(count);
        Count += count;
    }

    public Memory<byte> GetMemory(int sizeHint = 0) => output.GetMemory(sizeHint);

    public Span<byte> GetSpan(int sizeHint = 0) => output.GetSpan(sizeHint);
}
