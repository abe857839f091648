using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace DynamicConnect.Testing.Tests.Hosts;

/// <summary>The sample call center, in memory or behind a real Kestrel.</summary>
internal sealed class CallCenterHost : WebApplicationFactory<Program>, IHost
{
    private readonly bool isSigned;

    public CallCenterHost(bool overKestrel, bool isSigned = false)
    {
        this.isSigned = isSigned;
        if (overKestrel)
        {
            UseKestrel(0);
        }
    }

    public HttpClient Client => CreateClient();

    public VirtualClock Clock { get; } = new();

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Development");
        builder.UseSetting("serve", "true");
        if (isSigned)
        {
            builder.UseSetting("Vonage:Signature:Secrets:0", "signature-secret");
            builder.ConfigureServices(services => services.AddSingleton<TimeProvider>(Clock));
        }
    }
}
