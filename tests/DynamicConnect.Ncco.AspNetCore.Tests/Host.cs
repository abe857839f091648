using System.Net.Http.Headers;
using System.Text;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Logging;

namespace DynamicConnect.AspNetCore.Tests;

/// <summary>An application, in memory or on Kestrel at a free port of the loopback address.</summary>
internal sealed class Host : IAsyncDisposable
{
    private readonly WebApplication application;
    private readonly SocketsHttpHandler? handler;

    private Host(WebApplication application, LogRecords log, bool isOnKestrel)
    {
        this.application = application;
        Log = log;
        handler = isOnKestrel ? new SocketsHttpHandler { UseProxy = false } : null;
        Client = handler is null ? application.GetTestClient() : new HttpClient(handler) { BaseAddress = new Uri(application.Urls.Single()) };
    }

    public HttpClient Client { get; }

    public LogRecords Log { get; }

    public IServiceProvider Services => application.Services;

    public static async Task<Host> StartAsync(Action<WebApplication> map, Action<WebApplicationBuilder>? configure = null, bool isOnKestrel = false, string environment = "Production", bool hasServices = true)
    {
        var log = new LogRecords();
        var builder = Builder.Create(environment);
        builder.Logging.ClearProviders().SetMinimumLevel(LogLevel.Trace).AddProvider(log);
        if (isOnKestrel)
        {
            builder.WebHost.UseUrls("http://127.0.0.1:0");
        }
        else
        {
            builder.WebHost.UseTestServer();
        }

        if (hasServices)
        {
            builder.Services.AddVoiceWebhooks();
        }

        configure?.Invoke(builder);
        var application = builder.Build();
        try
        {
            map(application);
            await application.StartAsync();
            return new Host(application, log, isOnKestrel);
        }
        catch
        {
            await application.DisposeAsync();
            throw;
        }
    }

    public Task<HttpResponseMessage> GetAsync(string path) => SendAsync(HttpMethod.Get, path);

    public Task<HttpResponseMessage> PostAsync(string path, string body, string? contentType = "application/json", string? authorization = null) =>
        SendAsync(HttpMethod.Post, path, Encoding.UTF8.GetBytes(body), contentType, authorization);

    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, byte[]? body = null, string? contentType = null, params string?[] authorization)
    {
        using var request = new HttpRequestMessage(method, new Uri(path, UriKind.Relative));
        if (body is not null)
        {
            request.Content = new ByteArrayContent(body);
            request.Content.Headers.ContentType = contentType is null ? null : MediaTypeHeaderValue.Parse(contentType);
        }

        foreach (var value in authorization.OfType<string>())
        {
            request.Headers.TryAddWithoutValidation("Authorization", value);
        }

        return await Client.SendAsync(request);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        handler?.Dispose();
        await application.DisposeAsync();
    }
}
