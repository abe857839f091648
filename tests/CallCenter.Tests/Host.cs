using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Logging;

namespace CallCenter.Tests;

/// <summary>An application on Kestrel, on a free port of the loopback address.</summary>
internal sealed class Host : IAsyncDisposable
{
    private readonly WebApplication application;
    private readonly SocketsHttpHandler handler = new() { UseProxy = false };

    private Host(WebApplication application)
    {
        this.application = application;
        Client = new HttpClient(handler) { BaseAddress = Address };
    }

    public Uri Address => new(application.Urls.Single());

    public HttpClient Client { get; }

    public static async Task<Host> StartAsync(Action<IEndpointRouteBuilder> map, string environment = "Production")
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = environment });
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var application = builder.Build();
        map(application);
        await application.StartAsync();
        return new Host(application);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        handler.Dispose();
        await application.DisposeAsync();
    }
}
