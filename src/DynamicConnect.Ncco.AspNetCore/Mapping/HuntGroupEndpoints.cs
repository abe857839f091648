using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace DynamicConnect.AspNetCore;

/// <summary>Maps the endpoints of hunt groups.</summary>
internal static class HuntGroupEndpoints
{
    public static RouteGroupBuilder Map(
        IEndpointRouteBuilder routes,
        string pattern,
        Ncco? onError,
        Func<HttpContext, ValueTask<HuntGroup>> provide,
        Func<IServiceProvider, HuntGroup>? atStart) =>
        WebhookEndpoints.Map(routes, pattern, onError, Handle(provide, isChecked: atStart is not null), endpoint =>
        {
            if (atStart is not null)
            {
                using IServiceScope scope = endpoint.ApplicationServices.CreateScope();
                HuntGroupEventUrl.Check(atStart(scope.ServiceProvider), endpoint);
            }

            return null;
        });

    private static RequestDelegate Handle(Func<HttpContext, ValueTask<HuntGroup>> provide, bool isChecked) => async context =>
    {
        HuntGroup group = HuntGroupEventUrl.Complete(await provide(context).ConfigureAwait(false), context);
        VoiceWebhook webhook = WebhookEndpoints.WebhookOf(context);
        HuntStep step;
        if (webhook is VoiceEvent voiceEvent)
        {
            step = await group.NextAsync(voiceEvent, PositionIn(voiceEvent, context), context.RequestAborted).ConfigureAwait(false);
        }
        else
        {
            step = await (isChecked ? group : group.EnsureValid()).StartAsync(webhook, context.RequestAborted).ConfigureAwait(false);
        }

        await NccoResponse.WriteAsync(context, step.Ncco, StatusCodes.Status200OK).ConfigureAwait(false);
    };

    /// <summary>Gets the position from the URL of the request or, at the fallback URL, from the URL of the failed request.</summary>
    private static string? PositionIn(VoiceEvent voiceEvent, HttpContext context) =>
        HuntGroup.PositionIn(context.Request.QueryString.Value)
        ?? (voiceEvent.OriginalRequest?.Url is { } url && url.IndexOf('?', StringComparison.Ordinal) is >= 0 and int mark
            ? HuntGroup.PositionIn(url[mark..])
            : null);
}
