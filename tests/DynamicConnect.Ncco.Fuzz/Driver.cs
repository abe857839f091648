using System.Diagnostics;
using System.Text;

namespace DynamicConnect.Tests.Fuzzing;

/// <summary>Tries inputs on all cores. A finding is an exception, a hang, or more memory than the length of the input justifies.</summary>
internal sealed class Driver(Corpus corpus, ulong seed)
{
    private const int Batch = 1_000;
    private const int MaxFindings = 10;
    private const int MemoryPerInput = 256 * 1024;
    private const int MemoryPerByte = 1024;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Lock console = new();
    private long given;
    private long tried;
    private long read;
    private int findings;

    public int Run(long inputs)
    {
        Console.WriteLine($"seed {seed}, {inputs:N0} inputs, {Environment.ProcessorCount} cores");
        var clock = Stopwatch.StartNew();
        Worker[] workers = [.. Enumerable.Range(0, Environment.ProcessorCount).Select(_ => new Worker(corpus))];
        Thread[] threads = [.. workers.Select(worker => new Thread(() => Work(worker, inputs)) { IsBackground = true })];
        Array.ForEach(threads, thread => thread.Start());
        foreach (var thread in threads)
        {
            while (!thread.Join(TimeSpan.FromSeconds(1)))
            {
                if (workers.FirstOrDefault(worker => worker.IsStuck(Patience)) is { } stuck)
                {
                    Report(stuck, $"no answer within {Patience.TotalSeconds} seconds");
                    return 1;
                }
            }
        }

        var largest = workers.MaxBy(worker => worker.LargestAllocation)!.LargestAllocation;
        Console.WriteLine(
            $"{tried:N0} inputs in {clock.Elapsed.TotalSeconds:N0} s, {tried / clock.Elapsed.TotalSeconds / threads.Length:N0} per second and core: "
            + $"{read:N0} read, {tried - read:N0} refused, {findings:N0} findings; at most {largest:N0} bytes allocated for one");
        return findings == 0 ? 0 : 1;
    }

    private void Work(Worker worker, long inputs)
    {
        while (Volatile.Read(ref findings) < MaxFindings)
        {
            var first = Interlocked.Add(ref given, Batch) - Batch;
            var end = Math.Min(first + Batch, inputs);
            if (first >= end)
            {
                return;
            }

            var readHere = 0;
            for (var number = first; number < end; number++)
            {
                readHere += Try(worker, number) ? 1 : 0;
            }

            Interlocked.Add(ref read, readHere);
            Interlocked.Add(ref tried, end - first);
        }
    }

    private bool Try(Worker worker, long number)
    {
        worker.Begin(seed, number);
        try
        {
            var isRead = FuzzTargets.Check(worker.Target, worker.Input);
            if (worker.End() > MemoryPerInput + ((long)MemoryPerByte * worker.Input.Length))
            {
                Report(worker, "it takes too much memory");
            }

            return isRead;
        }
#pragma warning disable CA1031 // Do not catch general exception types. Any exception is a finding.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            Report(worker, exception.ToString());
            return false;
        }
    }

    private void Report(Worker worker, string what)
    {
        lock (console)
        {
            if (++findings <= MaxFindings)
            {
                Console.WriteLine($"\nFINDING: {worker.Target}, \"{Encoding.UTF8.GetString(worker.Input)}\"\n{what}\nTry it again with: -- {worker.Target} {Convert.ToBase64String(worker.Input)}");
            }
        }
    }
}
