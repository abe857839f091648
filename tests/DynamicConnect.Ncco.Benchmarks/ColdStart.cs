using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using DynamicConnect.Benchmarks.Rivals;

namespace DynamicConnect.Benchmarks;

/// <summary>
/// Measures how long a new process takes to create and write its first NCCO. Processes take turns, and the fastest of each kind counts.
/// </summary>
internal static class ColdStart
{
    private const int Processes = 15;
    private const int Length = 256;
    private static readonly string[] Kinds = ["ours", "d"];

    public static void Print()
    {
        Dictionary<string, double> fastest = Kinds.ToDictionary(kind => kind, _ => double.MaxValue);
        for (int process = 0; process < Processes; process++)
        {
            foreach (string kind in Kinds)
            {
                fastest[kind] = Math.Min(fastest[kind], Run(kind));
            }
        }

        Console.WriteLine($"The first NCCO takes {(fastest["ours"] / fastest["d"]).ToString("0.00", CultureInfo.InvariantCulture)} of the time of d.");
    }

    /// <summary>Creates and writes one NCCO, and prints the time in milliseconds.</summary>
    public static void Measure(string kind)
    {
        long start = Stopwatch.GetTimestamp();
        byte[] bytes = kind == "ours" ? Ours() : Plain();
        double milliseconds = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        if (bytes.Length != Length)
        {
            throw new InvalidOperationException($"{kind} wrote {bytes.Length} bytes.");
        }

        Console.WriteLine(milliseconds.ToString(CultureInfo.InvariantCulture));
    }

    private static byte[] Ours() => new Ncco(
        new TalkAction("Please wait while we connect you") { Language = "en-GB" },
        new ConnectAction(new PhoneEndpoint("4155550123"))
        {
            From = "4155550100",
            Timeout = TimeSpan.FromSeconds(10),
            EventType = EventType.Synchronous,
            EventUrl = ["https://example.com/events"],
        }).ToUtf8Bytes();

    private static byte[] Plain() => JsonSerializer.SerializeToUtf8Bytes(
        [
            new PlainTalk("Please wait while we connect you", "en-GB", null, null, null, null, null, null, null),
            new PlainConnect("4155550100", null, 10, null, null, null, PlainEventType.Synchronous, ["https://example.com/events"], null, null, [new PlainPhone("4155550123", null, null, null)]),
        ],
        PlainContext.Relaxed.PlainActionArray);

    private static double Run(string kind)
    {
        ProcessStartInfo info = new(Environment.ProcessPath ?? throw new InvalidOperationException("The process has no path."))
        {
            RedirectStandardOutput = true,
        };
        if (Path.GetFileNameWithoutExtension(info.FileName) == "dotnet")
        {
            info.ArgumentList.Add(typeof(ColdStart).Assembly.Location);
        }

        info.ArgumentList.Add("cold");
        info.ArgumentList.Add(kind);
        using Process process = Process.Start(info) ?? throw new InvalidOperationException("The process did not start.");
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return double.Parse(output, CultureInfo.InvariantCulture);
    }
}
