using CallCenter.Tests;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;

[assembly: HostingStartup(typeof(BrokenEvents))]

namespace CallCenter.Tests;

/// <summary>Breaks a handler in a separate process, which loads this class with <c>ASPNETCORE_HOSTINGSTARTUPASSEMBLIES</c>.</summary>
public sealed class BrokenEvents : IHostingStartup
{
    public void Configure(IWebHostBuilder builder) => builder.ConfigureServices(services =>
        services.AddSingleton<IStartupFilter>(new BrokenHandler("/events", _ => throw new InvalidOperationException("broken on purpose"))));
}
