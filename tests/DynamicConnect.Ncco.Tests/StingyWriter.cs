using System.Buffers;

namespace DynamicConnect.Tests;

/// <summary>Returns less space than requested, which buffer writers must not do.</summary>
internal sealed class StingyWriter(int room) : IBufferWriter<byte>
{
    public void Advance(int count)
    {
    }

    public Memory<byte> GetMemory(int sizeHint = 0) => new byte[room];

    public Span<byte> GetSpan(int sizeHint = 0) => new byte[room];
}
