using DynamicConnect.AspNetCore;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;

namespace DynamicConnect.Testing.Tests.Hosts;

/// <summary>Dynamic connect in ten lines, in memory or behind a real Kestrel.</summary>
internal sealed class TenLineHost : IHost
{
    private readonly WebApplication app;
    private readonly bool overKestrel;

    public TenLineHost(bool overKestrel)
    {
        this.overKestrel = overKestrel;
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        if (!overKestrel)
        {
            builder.WebHost.UseTestServer();
        }

        builder.Services.AddVoiceWebhooks();
        app = builder.Build();
        Ncco first = [new ConnectAction(new PhoneEndpoint("4155550123")) { From = "4155550123", Timeout = TimeSpan.FromSeconds(10), EventType = EventType.Synchronous, EventUrl = ["https://example.com/events"] }];
        Ncco alternative = [new ConnectAction(new PhoneEndpoint("442079354442")) { From = "442038973494" }];
        app.MapVoiceWebhooks("/", _ => first, x => x is CallStatusEvent { Status: { } status } && status.IsFailedConnect() ? alternative : null);
        app.StartAsync().GetAwaiter().GetResult();
    }

    public HttpClient Client => overKestrel ? new HttpClient { BaseAddress = new Uri(app.Urls.First()) } : app.GetTestClient();

    public VirtualClock Clock { get; } = new();

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
