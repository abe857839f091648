using Microsoft.AspNetCore.Http;

namespace DynamicConnect.AspNetCore;

/// <summary>Responds when the request has no webhook, or when the handler throws.</summary>
internal static class WebhookEndpointFilter
{
    public static Func<EndpointFilterFactoryContext, EndpointFilterDelegate, EndpointFilterDelegate> Create { get; } =
        static (_, next) => invocation => InvokeAsync(invocation, next);

    private static async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext invocation, EndpointFilterDelegate next)
    {
        WebhookReading? reading = invocation.HttpContext.Features.Get<WebhookReading>();
        if (reading is not { Webhook: { } webhook })
        {
            return reading?.Refusal is { } refusal ? new RefusalResult(refusal) : await next(invocation).ConfigureAwait(false);
        }

        WebhookRun run = new(invocation.HttpContext, webhook);
        try
        {
            return await next(invocation).ConfigureAwait(false);
        }
        catch (Exception exception) when (run.IsAwaited)
        {
            return run.Fail(exception, null);
        }
        finally
        {
            run.Dispose();
        }
    }
}
