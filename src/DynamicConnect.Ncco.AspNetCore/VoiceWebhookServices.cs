using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace DynamicConnect.AspNetCore;

/// <summary>The services that all parts of the package use.</summary>
internal sealed class VoiceWebhookServices(
    IOptionsMonitor<VoiceWebhookOptions> options,
    ILoggerFactory loggers,
    IHostEnvironment environment,
    TimeProvider time)
{
    public VoiceWebhookOptions Options => options.CurrentValue;

    public ILogger Logger { get; } = loggers.CreateLogger(VoiceTelemetry.LogCategory);

    public TimeProvider Time => time;

    public InvalidNccoHandling InvalidNcco =>
        Options.InvalidNcco ?? (environment.IsDevelopment() ? InvalidNccoHandling.Log : InvalidNccoHandling.Send);

    public static VoiceWebhookServices In(HttpContext context) => In(context.RequestServices);

    public static VoiceWebhookServices In(IServiceProvider services) => services.GetService<VoiceWebhookServices>()
        ?? throw new InvalidOperationException("The voice webhook services are not registered. Call builder.Services.AddVoiceWebhooks().");
}
