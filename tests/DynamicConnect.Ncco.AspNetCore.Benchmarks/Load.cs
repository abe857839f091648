using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace DynamicConnect.AspNetCore.Benchmarks;

/// <summary>
/// Puts load on a server in another process: first compares an NCCO with the same bytes as a constant, and then simulates clients that
/// misbehave.
/// </summary>
internal static class Load
{
    private const int Requests = Rounds * RoundLength;
    private const int RoundLength = 1000;
    private const int WarmUpRounds = 20;
    private const int BadRequests = 10_000;
    private const int Connections = 64;
    private const int Rounds = 101;
    private const int BadRounds = 6;
    private const double LeastRatio = 0.95;
    private const double LeastWebhookRatio = 0.9;
    private const double LeastSignedRatio = 0.8;
    private const long MostGrowth = 2 * 1024 * 1024;

    public static async Task<int> RunAsync()
    {
        using var server = Start();
        try
        {
            var address = new Uri(await server.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("The server did not start."));
            using var handler = new SocketsHttpHandler { UseProxy = false };
            using var http = new HttpClient(handler) { BaseAddress = address };
            var client = new Client(new IPEndPoint(IPAddress.Loopback, address.Port));

            var isFast = await CompareAsync(client);
            var isSturdy = await MisbehaveAsync(client, http);
            return isFast && isSturdy ? 0 : 1;
        }
        finally
        {
            server.StandardInput.Close();
            await server.WaitForExitAsync();
        }
    }

    private static async Task<bool> CompareAsync(Client client)
    {
        var connections = await client.OpenAsync(Connections);
        var constant = Get("/constant");
        var ncco = Get("/ncco");
        const string Query = "?from=447700900001&to=447700900002&uuid=a&conversation_uuid=CON-1";
        const string Busy = """{"status":"busy","uuid":"a","conversation_uuid":"CON-1","from":"447700900001"}""";
        var webhook = Get($"/voice/answer{Query}");
        var ordinary = Get($"/ordinary/answer{Query}");
        var unsigned = Post("/voice/events", Busy);
        List<double> constants = [], nccos = [], webhooks = [], ordinaries = [], unsigneds = [], hasheds = [], signeds = [];
        for (var round = -WarmUpRounds; round < Rounds; round++)
        {
            byte[][] signed = [.. Enumerable.Range(0, RoundLength).Select(_ => Post("/signed/events", Busy, Token("/signed/events", Busy)))];
            // Rotate the order, so that none of them always goes first.
            (byte[][] Requests, List<double> Rates)[] contenders =
            [
                ([constant], constants),
                ([ncco], nccos),
                ([webhook], webhooks),
                ([ordinary], ordinaries),
                ([unsigned], unsigneds),
                ([Post("/hashed/events", Busy, Token("/hashed/events", Busy))], hasheds),
                (signed, signeds),
            ];
            for (var index = 0; index < contenders.Length; index++)
            {
                var (requests, rates) = contenders[(index + round + WarmUpRounds) % contenders.Length];
                var rate = await RateAsync(connections, requests);
                if (round >= 0)
                {
                    rates.Add(rate);
                }
            }
        }

        // Rates of the same round suffer from the same disturbances, so the median of their ratios is stable.
        var ratio = Ratio(nccos, constants);
        var webhookRatio = Ratio(webhooks, constants);
        var signedRatio = Ratio(signeds, hasheds);
        Console.WriteLine($"Requests per second, {Requests:N0} requests of each kind, {Connections} at a time, the median of {Rounds} rounds:");
        Console.WriteLine($"  constant bytes   {Median(constants),9:N0}");
        Console.WriteLine($"  NCCO             {Median(nccos),9:N0}   {ratio:0.00} of the constant (at least {LeastRatio:0.00})");
        Console.WriteLine($"  answer webhook   {Median(webhooks),9:N0}   {webhookRatio:0.00} of the constant (at least {LeastWebhookRatio:0.00})");
        Console.WriteLine($"  … any delegate   {Median(ordinaries),9:N0}   {Ratio(ordinaries, constants):0.00} of the constant");
        Console.WriteLine($"  event, POST      {Median(unsigneds),9:N0}   {Ratio(unsigneds, constants):0.00} of the constant");
        Console.WriteLine($"  … only hashed    {Median(hasheds),9:N0}   {Ratio(hasheds, unsigneds):0.00} of the event");
        Console.WriteLine($"  … signed         {Median(signeds),9:N0}   {Ratio(signeds, unsigneds):0.00} of the event, {signedRatio:0.00} of the hashed (at least {LeastSignedRatio:0.00})");
        return ratio >= LeastRatio && webhookRatio >= LeastWebhookRatio && signedRatio >= LeastSignedRatio;
    }

    private static double Ratio(IEnumerable<double> rates, IEnumerable<double> others) => Median(rates.Zip(others, (x, y) => x / y));

    private static string Token(string path, string body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(path, UriKind.Relative)) { Content = new StringContent(body) };
        return VonageSignature.Sign(request, Documents.Secret).Headers.Authorization!.ToString();
    }

    private static async Task<double> RateAsync(Socket[] connections, byte[][] requests)
    {
        var watch = Stopwatch.GetTimestamp();
        var statuses = await Client.SendAsync(requests, RoundLength, connections);
        var elapsed = Stopwatch.GetElapsedTime(watch);
        return statuses is { Count: 1 } && statuses.ContainsKey(200)
            ? RoundLength / elapsed.TotalSeconds
            : throw new InvalidOperationException($"Statuses other than 200: {string.Join(", ", statuses)}");
    }

    private static async Task<bool> MisbehaveAsync(Client client, HttpClient http)
    {
        var busy = Post("/voice/events", """{"status":"busy","uuid":"a","conversation_uuid":"CON-1","from":"447700900001"}""");
        var broken = Post("/voice/events", """{"status":"busy","uuid":""");
        byte[][] bombs = [Post("/voice/events", new string('[', 5000)), Bomb("/voice/events")];
        var connections = await client.OpenAsync(Connections / 2);
        var memory = new List<long>();
        var statuses = new Dictionary<int, int>();
        var gone = 0;
        for (var round = 0; round < BadRounds; round++)
        {
            var good = Client.SendAsync(busy, BadRequests / 4, connections[..(Connections / 4)]);
            var wrong = Client.SendAsync(broken, BadRequests / 4, connections[(Connections / 4)..]);
            await Parallel.ForAsync(0, BadRequests / 2, new ParallelOptions { MaxDegreeOfParallelism = Connections / 2 }, async (index, _) =>
            {
                await client.BreakAsync(busy, 20 + (index * 7 % (busy.Length - 21)), isReset: index % 2 == 0);
                Interlocked.Increment(ref gone);
            });
            var answered = (await good).Concat(await wrong).ToArray();
            var exploded = await Client.SendAsync(bombs, BadRequests / 10, connections);
            foreach (var (status, count) in answered.Concat(exploded))
            {
                statuses[status] = statuses.GetValueOrDefault(status) + count;
            }

            memory.Add(await NumberAsync(http, "/memory"));
        }

        var errors = await NumberAsync(http, "/errors");
        // The first round fills pools.
        var growth = memory[^1] - memory[1];
        Console.WriteLine($"{gone:N0} clients killed or cut short, beside {statuses.Values.Sum():N0} requests: statuses {string.Join(", ", statuses.OrderBy(x => x.Key).Select(x => $"{x.Key} {x.Value:N0} times"))}.");
        Console.WriteLine($"Errors in the log: {errors}. Memory after each round, in KiB: {string.Join(", ", memory.Select(x => $"{x / 1024:N0}"))}.");
        return errors == 0 && growth <= MostGrowth && statuses.Keys.Order().SequenceEqual([200, 400, 413]);
    }

    private static async Task<long> NumberAsync(HttpClient http, string path) =>
        long.Parse(await http.GetStringAsync(new Uri(path, UriKind.Relative)), CultureInfo.InvariantCulture);

    private static byte[] Get(string path) => Encoding.ASCII.GetBytes($"GET {path} HTTP/1.1\r\nHost: localhost\r\n\r\n");

    private static byte[] Post(string path, string body, string? authorization = null) => Encoding.ASCII.GetBytes(
        $"POST {path} HTTP/1.1\r\nHost: localhost\r\n{(authorization is null ? "" : $"Authorization: {authorization}\r\n")}Content-Type: application/json\r\nContent-Length: {body.Length}\r\n\r\n{body}");

    /// <summary>Creates a request with ten megabytes that are compressed to ten kilobytes.</summary>
    private static byte[] Bomb(string path)
    {
        using MemoryStream compressed = new();
        using (GZipStream gzip = new(compressed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            gzip.Write(new byte[10_000_000]);
        }

        var headers = $"POST {path} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Encoding: gzip\r\nContent-Length: {compressed.Length}\r\n\r\n";
        return [.. Encoding.ASCII.GetBytes(headers), .. compressed.ToArray()];
    }

    private static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted[sorted.Length / 2];
    }

    private static Process Start() => Process.Start(new ProcessStartInfo(Environment.ProcessPath!)
    {
        ArgumentList = { "server" },
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
    })!;
}
