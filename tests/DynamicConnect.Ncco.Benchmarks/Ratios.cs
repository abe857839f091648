using System.Diagnostics;
using System.Globalization;

namespace DynamicConnect.Benchmarks;

/// <summary>Compares the contenders even under noise: they take turns in short rounds, and the fastest round of each counts.</summary>
internal static class Ratios
{
    private const int Rounds = 300;
    private static readonly int[] Sizes = [1, 5, 100];
    private static readonly TimeSpan RoundLength = TimeSpan.FromMilliseconds(1);
    private static readonly TimeSpan WarmUp = TimeSpan.FromMilliseconds(250);

    /// <param name="title">The part of the table to print. If it is empty, all parts are printed.</param>
    public static void Print(string title)
    {
        (string Title, Func<int> WarmUp, Action<string> Print)[] parts =
        [
            ("Write", WarmedUp<WriteBenchmarks>, Print<WriteBenchmarks>),
            ("Read", WarmedUp<ReadBenchmarks>, Print<ReadBenchmarks>),
            ("Write inside JsonSerializer", WarmedUp<SerializeBenchmarks>, Print<SerializeBenchmarks>),
            ("Read inside JsonSerializer", WarmedUp<DeserializeBenchmarks>, Print<DeserializeBenchmarks>),
            ("Validate", WarmedUp<ValidateBenchmarks>, Print<ValidateBenchmarks>),
        ];
        parts = [.. parts.Where(part => title.Length == 0 || part.Title == title)];

        // Run all before measuring any. The JIT compiler optimizes in the background, which would be a disadvantage for the first ones.
        _ = parts.Sum(part => part.WarmUp());

        Console.WriteLine("Speed as a multiple of d, cost as a multiple of the floor, and bytes allocated, each at 1, 5 and 100 actions.");
        Console.WriteLine();
        Console.WriteLine("| | times d | | | times the floor's cost | | | bytes | | |");
        Console.WriteLine("|---|---|---|---|---|---|---|---|---|---|");
        foreach ((string name, _, Action<string> print) in parts)
        {
            print(name);
        }
    }

    private static int WarmedUp<TComparison>()
        where TComparison : ComparisonBase, new() => Sizes.Sum(size => Prepared(new TComparison { Actions = size }).Sum(Calls));

    private static void Print<TComparison>(string title)
        where TComparison : ComparisonBase, new()
    {
        Result[][] sizes = [.. Sizes.Select(size => Measure(new TComparison { Actions = size }))];
        Console.WriteLine($"| **{title}** | | | | | | | | | |");
        for (int index = 0; index < sizes[0].Length; index++)
        {
            IEnumerable<string> cells =
            [
                sizes[0][index].Contender.Name,
                .. sizes.Select(results => Cell(results.Single(result => result.Contender.IsBaseline).Time / results[index].Time)),
                .. sizes.Select(results => results.SingleOrDefault(result => result.Contender.IsFloor) is { } floor ? Cell(results[index].Time / floor.Time) : ""),
                .. sizes.Select(results => results[index].Bytes.ToString("N0", CultureInfo.InvariantCulture)),
            ];
            Console.WriteLine($"| {string.Join(" | ", cells)} |");
        }
    }

    private static string Cell(double ratio) => ratio.ToString(ratio < 10 ? "0.00" : "0.0", CultureInfo.InvariantCulture);

    private static Result[] Measure(ComparisonBase comparison)
    {
        IReadOnlyList<Contender> contenders = Prepared(comparison);
        int[] calls = [.. contenders.Select(Calls)];
        double[] fastest = [.. contenders.Select(_ => double.MaxValue)];
        for (int round = 0; round < Rounds; round++)
        {
            for (int index = 0; index < contenders.Count; index++)
            {
                fastest[index] = Math.Min(fastest[index], Time(contenders[index], calls[index]));
            }
        }

        return [.. contenders.Select((contender, index) => new Result(contender, fastest[index], Bytes(contender)))];
    }

    private static IReadOnlyList<Contender> Prepared(ComparisonBase comparison)
    {
        comparison.Prepare();
        return Contender.In(comparison);
    }

    /// <summary>Warms up until the JIT compiler has finished, and returns the number of calls in a round.</summary>
    private static int Calls(Contender contender)
    {
        int calls = 0;
        Stopwatch watch = Stopwatch.StartNew();
        while (watch.Elapsed < WarmUp)
        {
            GC.KeepAlive(contender.Run());
            calls++;
        }

        return Math.Max(1, (int)(calls * (RoundLength / WarmUp)));
    }

    private static double Time(Contender contender, int calls)
    {
        long start = Stopwatch.GetTimestamp();
        for (int call = 0; call < calls; call++)
        {
            GC.KeepAlive(contender.Run());
        }

        return Stopwatch.GetElapsedTime(start).TotalMicroseconds / calls;
    }

    /// <summary>
    /// Returns the bytes that one call allocates. The minimum of several samples counts, because the runtime sometimes allocates, too.
    /// </summary>
    private static long Bytes(Contender contender)
    {
        const int samples = 16;
        long least = long.MaxValue;
        for (int sample = 0; sample < samples; sample++)
        {
            long start = GC.GetAllocatedBytesForCurrentThread();
            GC.KeepAlive(contender.Run());
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - start);
        }

        return least;
    }

    private sealed record Result(Contender Contender, double Time, long Bytes);
}
