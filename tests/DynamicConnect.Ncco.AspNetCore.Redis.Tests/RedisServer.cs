using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using StackExchange.Redis;

namespace DynamicConnect.AspNetCore.Redis.Tests;

/// <summary>A real Redis server on a free port, without persistence.</summary>
public sealed class RedisServer : IAsyncLifetime
{
    private Process? process;

    public static string? Path { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':')
        .Select(folder => System.IO.Path.Combine(folder, "redis-server"))
        .FirstOrDefault(File.Exists);

    public string Address { get; private set; } = "";

    public async Task InitializeAsync()
    {
        if (Path is null)
        {
            return;
        }

        string port = FreePort().ToString(CultureInfo.InvariantCulture);
        process = Process.Start(new ProcessStartInfo(Path)
        {
            ArgumentList = { "--port", port, "--bind", "127.0.0.1", "--save", "", "--appendonly", "no", "--daemonize", "no" },
            RedirectStandardOutput = true,
        })!;
        while (await process.StandardOutput.ReadLineAsync() is { } line && !line.Contains("Ready to accept connections", StringComparison.Ordinal))
        {
        }

        Address = $"127.0.0.1:{port}";
    }

    public Task<ConnectionMultiplexer> ConnectAsync() => ConnectionMultiplexer.ConnectAsync(Address);

    public void Stop() => process?.Kill();

    public Task DisposeAsync()
    {
        Stop();
        process?.Dispose();
        return Task.CompletedTask;
    }

    private static int FreePort()
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
