using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace DynamicConnect.AspNetCore;

/// <summary>Extension methods that map the endpoints for the platform's webhooks.</summary>
public static class VoiceWebhookEndpointRouteBuilderExtensions
{
    private const string Unreferenced = "The parameters of a delegate are found by reflection. Use an overload that takes a Func instead.";

    /// <summary>
    /// Maps <c>answer</c>, <c>events</c> and <c>fallback</c> for GET and POST, or only for <see cref="VoiceWebhookOptions.Method"/>.
    /// </summary>
    /// <param name="routes">The application or a route group.</param>
    /// <param name="pattern">The route prefix of the endpoints.</param>
    /// <param name="onAnswer">Returns the first NCCO of a call.</param>
    /// <param name="onEvent">
    /// Returns the NCCO that replaces the running one, or <see langword="null"/> to keep the running one. If it is not set, events are
    /// accepted and ignored.
    /// </param>
    /// <param name="onError">
    /// The NCCO to return when a handler throws. If it is not set, the response is 503, and the platform calls the fallback URL.
    /// </param>
    /// <returns>The route group of the endpoints.</returns>
    /// <remarks>
    /// A request to the fallback URL goes to the handler for the request that failed; see <see cref="VoiceWebhook.OriginalRequest"/>.
    /// </remarks>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="routes"/>, <paramref name="pattern"/> or <paramref name="onAnswer"/> is <see langword="null"/>.
    /// </exception>
    /// <exception cref="InvalidOperationException">
    /// <see cref="VoiceWebhookServiceCollectionExtensions.AddVoiceWebhooks"/> was not called.
    /// </exception>
    public static RouteGroupBuilder MapVoiceWebhooks(
        this IEndpointRouteBuilder routes,
        [StringSyntax("Route")] string pattern,
        Func<AnswerRequest, Ncco?> onAnswer,
        Func<VoiceEvent, Ncco?>? onEvent = null,
        Ncco? onError = null)
    {
        ArgumentNullException.ThrowIfNull(onAnswer);

        return WebhookEndpoints.Map(routes, pattern, onError, context =>
        {
            VoiceWebhook webhook = WebhookEndpoints.WebhookOf(context);
            Ncco? ncco = webhook is VoiceEvent voiceEvent ? onEvent?.Invoke(voiceEvent) : onAnswer((AnswerRequest)webhook);
            return NccoResponse.WriteAsync(context, ncco, StatusCodes.Status200OK);
        });
    }

    /// <inheritdoc cref="MapVoiceWebhooks(IEndpointRouteBuilder, string, Func{AnswerRequest, Ncco?}, Func{VoiceEvent, Ncco?}?, Ncco?)"/>
    public static RouteGroupBuilder MapVoiceWebhooks(
        this IEndpointRouteBuilder routes,
        [StringSyntax("Route")] string pattern,
        Func<AnswerRequest, HttpContext, Task<Ncco>> onAnswer,
        Func<VoiceEvent, HttpContext, Task<Ncco?>>? onEvent = null,
        Ncco? onError = null)
    {
        ArgumentNullException.ThrowIfNull(onAnswer);

        return WebhookEndpoints.Map(routes, pattern, onError, async context =>
        {
            VoiceWebhook webhook = WebhookEndpoints.WebhookOf(context);
            Ncco? ncco = webhook is not VoiceEvent voiceEvent ? await onAnswer((AnswerRequest)webhook, context).ConfigureAwait(false)
                : onEvent is not null ? await onEvent(voiceEvent, context).ConfigureAwait(false)
                : null;
            await NccoResponse.WriteAsync(context, ncco, StatusCodes.Status200OK).ConfigureAwait(false);
        });
    }

    /// <summary>
    /// Maps <c>answer</c>, <c>events</c> and <c>fallback</c> to synchronous or asynchronous minimal API handlers, for GET and POST, or only
    /// for <see cref="VoiceWebhookOptions.Method"/>.
    /// </summary>
    /// <param name="routes">The application or a route group.</param>
    /// <param name="pattern">The route prefix of the endpoints.</param>
    /// <param name="onAnswer">
    /// Takes an <see cref="AnswerRequest"/> and any other parameters of a minimal API handler: services, <see cref="HttpContext"/>,
    /// <see cref="CancellationToken"/>, claims.
    /// </param>
    /// <param name="onEvent">
    /// Takes a <see cref="VoiceEvent"/> and any other parameters of a minimal API handler. If it is not set, events are accepted and
    /// ignored.
    /// </param>
    /// <param name="onError">
    /// The NCCO to return when a handler throws. If it is not set, the response is 503, and the platform calls the fallback URL.
    /// </param>
    /// <returns>The route group of the endpoints.</returns>
    /// <remarks>
    /// A handler can return an <see cref="Ncco"/>, a <see cref="HuntStep"/>, an <see cref="NccoResult"/> or any other result, directly or
    /// as a task. A request to the fallback URL goes to the handler for the request that failed; see
    /// <see cref="VoiceWebhook.OriginalRequest"/>.
    /// </remarks>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="routes"/>, <paramref name="pattern"/> or <paramref name="onAnswer"/> is <see langword="null"/>.
    /// </exception>
    /// <exception cref="InvalidOperationException">
    /// <see cref="VoiceWebhookServiceCollectionExtensions.AddVoiceWebhooks"/> was not called.
    /// </exception>
    [RequiresUnreferencedCode(Unreferenced)]
    [RequiresDynamicCode(Unreferenced)]
    public static RouteGroupBuilder MapVoiceWebhooks(
        this IEndpointRouteBuilder routes,
        [StringSyntax("Route")] string pattern,
        Delegate onAnswer,
        Delegate? onEvent = null,
        Ncco? onError = null)
    {
        ArgumentNullException.ThrowIfNull(onAnswer);

        return WebhookEndpoints.Map(
            routes,
            pattern,
            onError,
            static context => NccoResult.NoChange.ExecuteAsync(context),
            endpoint => WebhookDelegates.Build(endpoint, onAnswer, onEvent));
    }
}
