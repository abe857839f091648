using System.Buffers;

namespace DynamicConnect.Tests;

/// <summary>Gives less room than it is asked for, which no buffer writer may.</summary>
internal sealed class StingyWriter(int room) : IBufferWriter<byte>
{
    public void Advance(int count)
    {
    }

    public Memory<byte> GetMemory(int sizeHint = 0) => new byte[room];

    public Span<byte> GetSpan(int sizeHint = 0) => new byte[room];
}
