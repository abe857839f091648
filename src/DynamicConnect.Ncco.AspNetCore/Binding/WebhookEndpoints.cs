using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Mvc;

namespace DynamicConnect.AspNetCore;

/// <summary>What endpoints that take a webhook have in common.</summary>
internal static class WebhookEndpoints
{
    private const string ProblemType = "application/problem+json";

    /// <summary>Answers in place of the handler when there is no webhook.</summary>
    public static Func<EndpointFilterFactoryContext, EndpointFilterDelegate, EndpointFilterDelegate> Filter { get; } = static (_, next) => invocation =>
        invocation.HttpContext.Features.Get<Refusal>() is { } refusal ? ValueTask.FromResult<object?>(refusal.ToResult()) : next(invocation);

    public static void Describe(IList<object> metadata, Type webhook)
    {
        metadata.Add(new AcceptsMetadata(WebhookReading.ContentTypes, webhook, isOptional: true));
        metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status400BadRequest, typeof(ProblemDetails), [ProblemType]));
        metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status413PayloadTooLarge, typeof(ProblemDetails), [ProblemType]));
    }
}
