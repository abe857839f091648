using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;

namespace DynamicConnect.AspNetCore;

/// <summary>Writes problem details, with the host's problem details service if there is one.</summary>
internal sealed class RefusalResult(Refusal refusal) : IResult, IActionResult
{
    public const string ContentType = "application/problem+json";

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        ProblemDetails problem = new()
        {
            Status = refusal.StatusCode,
            Title = "The request is not a voice webhook.",
            Detail = refusal.Detail,
        };
        httpContext.Response.StatusCode = refusal.StatusCode;
        ProblemDetailsContext details = new() { HttpContext = httpContext, ProblemDetails = problem };
        if (httpContext.RequestServices.GetService<IProblemDetailsService>() is not { } service
            || !await service.TryWriteAsync(details).ConfigureAwait(false))
        {
            JsonTypeInfo<ProblemDetails> type = VoiceJsonContext.Default.ProblemDetails;
            await httpContext.Response.WriteAsJsonAsync(problem, type, ContentType).ConfigureAwait(false);
        }
    }

    public Task ExecuteResultAsync(ActionContext context) => ExecuteAsync(context.HttpContext);
}
