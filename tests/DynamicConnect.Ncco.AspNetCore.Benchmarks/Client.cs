using System.Net;
using System.Net.Sockets;

namespace DynamicConnect.AspNetCore.Benchmarks;

/// <summary>Clients with minimal overhead, so that the server is measured. Each has one socket and sends one request at a time.</summary>
internal sealed class Client(IPEndPoint server)
{
    private static readonly byte[] EndOfHeaders = "\r\n\r\n"u8.ToArray();

    /// <summary>Opens persistent connections.</summary>
    public async Task<Socket[]> OpenAsync(int connections) => await Task.WhenAll(Enumerable.Range(0, connections).Select(_ => ConnectAsync()));

    /// <summary>Sends a request several times, over several connections in parallel.</summary>
    /// <returns>The number of responses with each status.</returns>
    public static Task<IReadOnlyDictionary<int, int>> SendAsync(byte[] request, int count, Socket[] connections) => SendAsync([request], count, connections);

    /// <summary>Sends several requests in turn, over several connections in parallel.</summary>
    /// <returns>The number of responses with each status.</returns>
    public static async Task<IReadOnlyDictionary<int, int>> SendAsync(byte[][] requests, int count, Socket[] connections)
    {
        var left = count;
        var statuses = await Task.WhenAll(connections.Select(socket => Task.Run(async () =>
        {
            var buffer = new byte[4096];
            var seen = new List<int>();
            while (Interlocked.Decrement(ref left) is >= 0 and var index)
            {
                await socket.SendAsync(requests[index % requests.Length]);
                seen.Add(await ReceiveAsync(socket, buffer));
            }

            return seen;
        })));
        return statuses.SelectMany(x => x).CountBy(x => x).ToDictionary();
    }

    /// <summary>Sends a part of a request, and then resets or closes the connection.</summary>
    public async Task BreakAsync(byte[] request, int length, bool isReset)
    {
        using var socket = await ConnectAsync();
        await socket.SendAsync(request.AsMemory(0, length));
        if (isReset)
        {
            socket.LingerState = new LingerOption(enable: true, 0);
        }
        else
        {
            socket.Shutdown(SocketShutdown.Send);
            await EndAsync(socket);
        }
    }

    private static async Task EndAsync(Socket socket)
    {
        try
        {
            while (await socket.ReceiveAsync(new byte[256]) > 0)
            {
            }
        }
        catch (SocketException)
        {
        }
    }

    private static async Task<int> ReceiveAsync(Socket socket, byte[] buffer)
    {
        var length = 0;
        while (true)
        {
            var count = await socket.ReceiveAsync(buffer.AsMemory(length));
            if (count == 0)
            {
                throw new IOException("The server has closed the connection.");
            }

            length += count;
            var end = buffer.AsSpan(0, length).IndexOf(EndOfHeaders);
            if (end >= 0 && IsWhole(buffer.AsSpan(0, end), buffer.AsSpan((end + EndOfHeaders.Length)..length)))
            {
                return int.Parse(buffer.AsSpan("HTTP/1.1 ".Length, 3), System.Globalization.CultureInfo.InvariantCulture);
            }
        }
    }

    private static bool IsWhole(ReadOnlySpan<byte> headers, ReadOnlySpan<byte> body)
    {
        var start = headers.IndexOf("Content-Length: "u8);
        if (start < 0)
        {
            return headers.IndexOf("Transfer-Encoding: chunked"u8) < 0 || body.EndsWith("0\r\n\r\n"u8);
        }

        var value = headers[(start + "Content-Length: ".Length)..];
        var end = value.IndexOf((byte)'\r');
        return body.Length >= int.Parse(end < 0 ? value : value[..end], System.Globalization.CultureInfo.InvariantCulture);
    }

    private async Task<Socket> ConnectAsync()
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        await socket.ConnectAsync(server);
        return socket;
    }
}
