using System.Buffers;

namespace DynamicConnect.Tests;

/// <summary>A segment of a sequence.</summary>
internal sealed class Segment : ReadOnlySequenceSegment<byte>
{
    private Segment(ReadOnlyMemory<byte> memory, long index)
    {
        Memory = memory;
        RunningIndex = index;
    }

    /// <summary>Returns a sequence of the given bytes that is split at the given positions.</summary>
    public static ReadOnlySequence<byte> Split(byte[] bytes, params int[] places)
    {
        var first = new Segment(bytes.AsMemory(0, places[0]), 0);
        var last = first;
        for (var index = 0; index < places.Length; index++)
        {
            var end = index + 1 < places.Length ? places[index + 1] : bytes.Length;
            var next = new Segment(bytes.AsMemory(places[index], end - places[index]), places[index]);
            last.Next = next;
            last = next;
        }

        return new ReadOnlySequence<byte>(first, 0, last, last.Memory.Length);
    }
}
