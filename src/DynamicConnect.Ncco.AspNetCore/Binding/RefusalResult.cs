using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;

namespace DynamicConnect.AspNetCore;

/// <summary>Problem details, as the host writes them where it has a service for that.</summary>
internal sealed class RefusalResult(Refusal refusal) : IResult, IActionResult
{
    public const string ContentType = "application/problem+json";

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        ProblemDetails problem = new() { Status = refusal.StatusCode, Title = "The request is not a voice webhook.", Detail = refusal.Detail };
        httpContext.Response.StatusCode = refusal.StatusCode;
        if (httpContext.RequestServices.GetService<IProblemDetailsService>() is { } service
            && await service.TryWriteAsync(new ProblemDetailsContext { HttpContext = httpContext, ProblemDetails = problem }).ConfigureAwait(false))
        {
            return;
        }

        await httpContext.Response.WriteAsJsonAsync(problem, VoiceJsonContext.Default.ProblemDetails, ContentType).ConfigureAwait(false);
    }

    public Task ExecuteResultAsync(ActionContext context) => ExecuteAsync(context.HttpContext);
}
