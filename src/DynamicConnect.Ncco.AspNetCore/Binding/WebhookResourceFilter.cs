using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Filters;

namespace DynamicConnect.AspNetCore;

/// <summary>
/// Reads the webhook before MVC's value providers read the form. Responds when there is no webhook, or when the action throws.
/// </summary>
internal sealed class WebhookResourceFilter(WebhookKind kind) : IAsyncResourceFilter
{
    public WebhookKind Kind => kind;

    public async Task OnResourceExecutionAsync(ResourceExecutingContext context, ResourceExecutionDelegate next)
    {
        HttpContext http = context.HttpContext;
        WebhookReading reading = await WebhookReading.OfAsync(http, kind).ConfigureAwait(false);
        if (reading is not { Webhook: { } webhook })
        {
            context.Result = new RefusalResult(reading.Refusal!);
            return;
        }

        using WebhookRun run = new(http, webhook);
        ResourceExecutedContext executed = await next().ConfigureAwait(false);
        if (executed is { Exception: { } exception, ExceptionHandled: false } && run.IsAwaited)
        {
            executed.ExceptionHandled = true;
            await run.Fail(exception, null).ExecuteAsync(http).ConfigureAwait(false);
        }
    }
}
