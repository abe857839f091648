using System.Diagnostics;
using System.Net.Http.Headers;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Hosting;

namespace Snippets;

/// <summary>Runs a web application, sends one request, prints the response, and stops the application.</summary>
internal static class Server
{
    public static Task GetAsync(Action<string[]> program, string path, params string[] args) =>
        AskAsync(program, () => new HttpRequestMessage(HttpMethod.Get, new Uri(path, UriKind.Relative)), args);

    public static Task PostAsync(Action<string[]> program, string path, string json) =>
        AskAsync(program, () => new HttpRequestMessage(HttpMethod.Post, new Uri(path, UriKind.Relative))
        {
            Content = new StringContent(json, new MediaTypeHeaderValue("application/json")),
        });

    public static async Task AskAsync(Action<string[]> program, Func<HttpRequestMessage> ask, params string[] args)
    {
        var built = new TaskCompletionSource<IHost>(TaskCreationOptions.RunContinuationsAsynchronously);
        using var subscription = DiagnosticListener.AllListeners.Subscribe(new BuiltHost(built));
        // ASP.NET Core looks for controllers in the assembly of the application. By default, that is the test runner.
        string[] settings = ["--urls=http://127.0.0.1:0", "--Logging:LogLevel:Default=None", $"--applicationName={typeof(Server).Assembly.GetName().Name}"];
        var running = Task.Run(() => program([.. settings, .. args]));
        var host = await await Task.WhenAny(built.Task, running.ContinueWith<IHost>(x => throw x.Exception!, TaskScheduler.Default));
        var lifetime = host.Services.GetRequiredService<IHostApplicationLifetime>();
        await Task.WhenAny(running, Task.Delay(Timeout.Infinite, lifetime.ApplicationStarted));

        using var handler = new SocketsHttpHandler { UseProxy = false };
        using var client = new HttpClient(handler) { BaseAddress = Address(host) };
        using var request = ask();
        using var response = await client.SendAsync(request);
        Console.WriteLine(await response.EnsureSuccessStatusCode().Content.ReadAsStringAsync());

        lifetime.StopApplication();
        await running;
    }

    private static Uri Address(IHost host) =>
        new(host.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());

    /// <summary>Receives the host when the program has built it.</summary>
    private sealed class BuiltHost(TaskCompletionSource<IHost> built) : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>
    {
        public void OnNext(DiagnosticListener value)
        {
            if (value.Name == "Microsoft.Extensions.Hosting")
            {
                value.Subscribe(this);
            }
        }

        public void OnNext(KeyValuePair<string, object?> value)
        {
            if (value.Key == "HostBuilt")
            {
                built.TrySetResult((IHost)value.Value!);
            }
        }

        public void OnCompleted()
        {
        }

        public void OnError(Exception error)
        {
        }
    }
}
