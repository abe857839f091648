using System.Diagnostics;

namespace DynamicConnect.Tests.Fuzzing;

/// <summary>The current input of one thread.</summary>
internal sealed class Worker(Corpus corpus)
{
    private readonly Mutator mutator = new(corpus);
    private FuzzTarget target;
    private long begun = Stopwatch.GetTimestamp();
    private long allocated;

    public FuzzTarget Target => target;

    public byte[] Input { get; private set; } = [];

    public long LargestAllocation { get; private set; }

    public void Begin(ulong seed, long number)
    {
        Input = mutator.Make(seed, number, out target);
        Volatile.Write(ref begun, Stopwatch.GetTimestamp());
        allocated = GC.GetAllocatedBytesForCurrentThread();
    }

    /// <summary>Ends the current input, and returns the number of bytes that were allocated for it.</summary>
    public long End()
    {
        Volatile.Write(ref begun, long.MaxValue);
        var bytes = GC.GetAllocatedBytesForCurrentThread() - allocated;
        LargestAllocation = Math.Max(LargestAllocation, bytes);
        return bytes;
    }

    public bool IsStuck(TimeSpan patience) => Volatile.Read(ref begun) is var start && start != long.MaxValue && Stopwatch.GetElapsedTime(start) > patience;
}
