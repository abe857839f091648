using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;

namespace DynamicConnect.AspNetCore;

/// <summary>Maps the three endpoints of a Vonage application.</summary>
internal static class WebhookEndpoints
{
    private static readonly string[] GetAndPost = [HttpMethods.Get, HttpMethods.Post];

    public static VoiceWebhook WebhookOf(HttpContext context) => context.Features.GetRequiredFeature<WebhookReading>().Webhook!;

    /// <summary>Maps <c>answer</c>, <c>events</c> and <c>fallback</c>.</summary>
    /// <param name="routes">The application or a route group.</param>
    /// <param name="pattern">The route prefix of the endpoints.</param>
    /// <param name="onError">The NCCO to return when a handler throws.</param>
    /// <param name="handle">Handles a webhook.</param>
    /// <param name="build">Builds the request delegate when all conventions are known.</param>
    public static RouteGroupBuilder Map(
        IEndpointRouteBuilder routes,
        string pattern,
        Ncco? onError,
        RequestDelegate handle,
        Func<RouteEndpointBuilder, RequestDelegate?>? build = null)
    {
        ArgumentNullException.ThrowIfNull(routes);
        ArgumentNullException.ThrowIfNull(pattern);

        string[] methods = VoiceWebhookServices.In(routes.ServiceProvider).Options.Method switch
        {
            WebhookMethod.Get => [HttpMethods.Get],
            WebhookMethod.Post => [HttpMethods.Post],
            _ => GetAndPost,
        };
        RouteGroupBuilder group = routes.MapGroup(pattern);
        Map("answer", WebhookKind.Answer);
        Map("events", WebhookKind.Event);
        Map("fallback", WebhookKind.Either);
        return group;

        void Map(string path, WebhookKind kind)
        {
            IEndpointConventionBuilder endpoint = group.MapMethods(path, methods, handle);
            endpoint.Add(builder =>
            {
                // API descriptions only list endpoints that have a method.
                builder.Metadata.Add(handle.Method);
                builder.Metadata.Add(new WebhookMetadata(kind));
                NccoResponse.Describe(builder.Metadata);
                WebhookMetadata.DescribeRefusals(builder.Metadata);
            });
            endpoint.Finally(builder =>
            {
                RequestDelegate next = build?.Invoke((RouteEndpointBuilder)builder) ?? builder.RequestDelegate ?? handle;
                builder.RequestDelegate = context => HandleAsync(context, kind, next, onError);
            });
        }
    }

    private static async Task HandleAsync(HttpContext context, WebhookKind kind, RequestDelegate next, Ncco? onError)
    {
        WebhookReading reading = await WebhookReading.OfAsync(context, kind).ConfigureAwait(false);
        if (reading is not { Webhook: { } webhook })
        {
            await new RefusalResult(reading.Refusal!).ExecuteAsync(context).ConfigureAwait(false);
            return;
        }

        WebhookRun run = new(context, webhook);
        try
        {
            await next(context).ConfigureAwait(false);
        }
        catch (Exception exception) when (run.IsAwaited)
        {
            await run.Fail(exception, onError).ExecuteAsync(context).ConfigureAwait(false);
        }
        finally
        {
            run.Dispose();
        }
    }
}
