using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace DynamicConnect.AspNetCore;

/// <summary>
/// Spends or releases the token of a request after the whole pipeline, because the outcome is not known earlier. Also logs the schemes that
/// accept unsigned requests.
/// </summary>
internal sealed class ReplayStartupFilter(
    IOptions<AuthenticationOptions> authentication,
    IOptionsMonitor<VonageSignatureOptions> options,
    VoiceWebhookServices services) : IStartupFilter
{
    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => application =>
    {
        foreach (AuthenticationSchemeBuilder scheme in authentication.Value.Schemes)
        {
            if (scheme.HandlerType == typeof(VonageSignatureHandler) && options.Get(scheme.Name).AllowUnsigned)
            {
                string key = $"{VonageSignatureSchemes.SectionOf(scheme.Name)}:{nameof(VonageSignatureOptions.AllowUnsigned)}";
                Log.UnsignedAllowed(services.Logger, scheme.Name, key);
            }
        }

        application.Use(InvokeAsync);
        next(application);
    };

    private static async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        bool isCompleted = false;
        try
        {
            await next(context).ConfigureAwait(false);
            isCompleted = true;
        }
        finally
        {
            if (context.Features.Get<ReservedToken>() is { } token)
            {
                bool isAnswered = isCompleted
                    && context.Response.StatusCode < StatusCodes.Status500InternalServerError
                    && !context.RequestAborted.IsCancellationRequested;
                await token.FinishAsync(context, isAnswered).ConfigureAwait(false);
            }
        }
    }
}
