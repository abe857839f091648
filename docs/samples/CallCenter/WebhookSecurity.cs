using DynamicConnect.AspNetCore;

namespace CallCenter;

/// <summary>Takes webhooks from the platform alone. In development, as long as there is no secret, from anybody.</summary>
internal static partial class WebhookSecurity
{
    private const string Secrets = $"{VonageSignatureOptions.SectionName}:{nameof(VonageSignatureOptions.Secrets)}";

    /// <summary>Adds what checks signatures. Without a secret the application does not start, unless in development.</summary>
    public static void AddWebhookSecurity(this WebApplicationBuilder builder)
    {
        if (!IsOff(builder.Configuration, builder.Environment))
        {
            builder.Services.AddAuthentication().AddVonageSignature();
        }
    }

    /// <summary>Requires signatures, or tells that they are off.</summary>
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

    [LoggerMessage(1, LogLevel.Warning, "Signatures are off, anybody can call the webhooks: there is no secret in {Section}.")]
    private static partial void LogSignaturesAreOff(ILogger logger, string section);
}
