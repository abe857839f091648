using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace DynamicConnect.Benchmarks;

/// <summary>
/// Measures what an action costs in documents of increasing length: the time as a multiple of the time in a document of 100 actions, and
/// the bytes.
/// </summary>
internal static class Growth
{
    private const int Reference = 100;
    private const int Rounds = 40;
    private const int ActionsOfARound = 10_000;

    // More than a writer requests beyond what it writes.
    private const int MostRoom = 1 << 14;
    private static readonly TimeSpan WarmUp = TimeSpan.FromMilliseconds(250);
    private static readonly int[] Sizes = [1, 10, Reference, 1_000, 10_000];
    private static readonly string[] Operations = ["WriteTo", "ToUtf8Bytes", "Parse", "Validate"];

    /// <summary>Runs everything once, without measuring.</summary>
    public static void Check()
    {
        foreach (int size in Sizes)
        {
            foreach (string operation in Operations)
            {
                GC.KeepAlive(Work(operation, size)());
            }
        }
    }

    /// <param name="plot">The file for the plot; <see langword="null"/> for none.</param>
    public static void Print(string? plot)
    {
        Dictionary<(string Operation, int Size), (double Time, long Bytes)> costs = [];
        foreach (int size in Sizes)
        {
            foreach (string operation in Operations)
            {
                costs[(operation, size)] = Measure(Work(operation, size), size);
            }
        }

        Console.WriteLine($"| actions | {string.Join(" | ", Operations)} | {string.Join(" | ", Operations.Select(operation => $"bytes, {operation}"))} |");
        Console.WriteLine($"|---|{string.Concat(Enumerable.Repeat("---|", 2 * Operations.Length))}");
        foreach (int size in Sizes)
        {
            IEnumerable<string> times = Operations.Select(operation => (costs[(operation, size)].Time / costs[(operation, Reference)].Time).ToString("0.00", CultureInfo.InvariantCulture));
            IEnumerable<string> bytes = Operations.Select(operation => costs[(operation, size)].Bytes.ToString("N0", CultureInfo.InvariantCulture));
            Console.WriteLine($"| {size.ToString("N0", CultureInfo.InvariantCulture)} | {string.Join(" | ", times.Concat(bytes))} |");
        }

        if (plot is not null)
        {
            File.WriteAllText(plot, GrowthPlot.Draw(Sizes, Operations, (operation, size) => costs[(operation, size)].Time / costs[(operation, Reference)].Time), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }
    }

    private static Func<object> Work(string operation, int size)
    {
        Ncco ncco = new(Enumerable.Repeat(Documents.WithActions(1)[0], size));
        byte[] utf8 = ncco.ToUtf8Bytes();
        RestartingBuffer room = new(utf8.Length + MostRoom);
        return operation switch
        {
            "WriteTo" => () => Write(ncco, room),
            "ToUtf8Bytes" => ncco.ToUtf8Bytes,
            "Parse" => () => Ncco.Parse(utf8),
            _ => () => ncco.EnsureValid(),
        };
    }

    private static RestartingBuffer Write(Ncco ncco, RestartingBuffer room)
    {
        room.Restart();
        ncco.WriteTo(room);
        return room;
    }

    private static (double Time, long Bytes) Measure(Func<object> work, int size)
    {
        int calls = ActionsOfARound / size;
        for (long start = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(start) < WarmUp;)
        {
            GC.KeepAlive(work());
        }

        double fastest = double.MaxValue;
        for (int round = 0; round < Rounds; round++)
        {
            long start = Stopwatch.GetTimestamp();
            for (int call = 0; call < calls; call++)
            {
                GC.KeepAlive(work());
            }

            fastest = Math.Min(fastest, Stopwatch.GetElapsedTime(start).TotalMicroseconds);
        }

        long before = GC.GetAllocatedBytesForCurrentThread();
        GC.KeepAlive(work());
        return (fastest / calls / size, (GC.GetAllocatedBytesForCurrentThread() - before) / size);
    }
}
