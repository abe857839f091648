using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace DynamicConnect.AspNetCore;

/// <summary>The endpoints that the platform calls.</summary>
public static class VoiceWebhookEndpointRouteBuilderExtensions
{
    private const string Unreferenced = "Parameters of any handler are found by reflection. The overloads for Func need none.";

    /// <summary>
    /// Maps <c>answer</c>, <c>events</c> and <c>fallback</c>, for GET and POST or <see cref="VoiceWebhookOptions.Method"/>.
    /// </summary>
    /// <param name="routes">The application, or a group.</param>
    /// <param name="pattern">The path under which they are.</param>
    /// <param name="onAnswer">Gives the first NCCO of a call.</param>
    /// <param name="onEvent">
    /// Gives the NCCO that replaces the running one, or <see langword="null"/>, which leaves it alone. Events are accepted without effect
    /// when it is not set.
    /// </param>
    /// <param name="onError">
    /// The answer when a handler throws. When it is not set, the answer is 503, and the platform turns to the fallback URL.
    /// </param>
    /// <returns>The group of the endpoints.</returns>
    /// <remarks>
    /// A request to the fallback URL goes to the handler whose request failed; see <see cref="VoiceWebhook.OriginalRequest"/>.
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
    /// Maps <c>answer</c>, <c>events</c> and <c>fallback</c> to ordinary minimal API handlers, synchronous or asynchronous.
    /// </summary>
    /// <param name="routes">The application, or a group.</param>
    /// <param name="pattern">The path under which they are.</param>
    /// <param name="onAnswer">
    /// Takes an <see cref="AnswerRequest"/>, and whatever a minimal API handler takes: services, <see cref="HttpContext"/>,
    /// <see cref="CancellationToken"/>, claims.
    /// </param>
    /// <param name="onEvent">Takes a <see cref="VoiceEvent"/>, and the same. Events are accepted without effect when it is not set.</param>
    /// <param name="onError">
    /// The answer when a handler throws. When it is not set, the answer is 503, and the platform turns to the fallback URL.
    /// </param>
    /// <returns>The group of the endpoints.</returns>
    /// <remarks>
    /// A handler may return an <see cref="Ncco"/>, a <see cref="HuntStep"/>, an <see cref="NccoResult"/>, any other result, or a task of
    /// one.
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
