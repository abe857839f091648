using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace DynamicConnect.AspNetCore;

/// <summary>Reads the webhook before any value provider of MVC reads the form, and answers in place of the action when there is none.</summary>
internal sealed class WebhookResourceFilter(WebhookKind kind) : IAsyncResourceFilter
{
    public async Task OnResourceExecutionAsync(ResourceExecutingContext context, ResourceExecutionDelegate next)
    {
        WebhookReading reading = await WebhookReading.OfAsync(context.HttpContext, kind).ConfigureAwait(false);
        if (reading.Refusal is { } refusal)
        {
            context.Result = new ObjectResult(refusal.ToResult().ProblemDetails) { StatusCode = refusal.StatusCode, ContentTypes = { "application/problem+json" } };
            return;
        }

        context.HttpContext.Features.Set(reading);
        await next().ConfigureAwait(false);
    }
}
