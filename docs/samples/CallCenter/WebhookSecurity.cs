using DynamicConnect.AspNetCore;

namespace CallCenter;

/// <summary>Accepts webhooks only from the platform. In development, it accepts them from anyone while no secret is set.</summary>
internal static partial class WebhookSecurity
{
    private const string Secrets = $"{VonageSignatureOptions.SectionName}:{nameof(VonageSignatureOptions.Secrets)}";

    /// <summary>Adds signature verification. Without a secret, the application starts only in development.</summary>
    public static void AddWebhookSecurity(this WebApplicationBuilder builder)
    {
        if (!IsOff(builder.Configuration, builder.Environment))
        {
            builder.Services.AddAuthentication().AddVonageSignature();
        }
    }

    /// <summary>Requires signatures, or logs that they are off.</summary>
    public static void RequireSignatures(this RouteGroupBuilder webhooks, WebApplication app)
    {
        if (IsOff(app.Configuration, app.Environment))
        {
            LogSignaturesAreOff(app.Logger, Secrets);
        }
        else
        {
            webhooks.RequireVonageSignature();
        }
    }

    private static bool IsOff(IConfiguration configuration, IHostEnvironment environment) =>
        environment.IsDevelopment() && !configuration.GetSection(Secrets).GetChildren().Any();

    [LoggerMessage(1, LogLevel.Warning, "Signatures are off because {Section} has no secret. Anyone can call the webhooks.")]
    private static partial void LogSignaturesAreOff(ILogger logger, string section);
}
