using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace DynamicConnect.AspNetCore;

/// <summary>The endpoints that the platform calls.</summary>
public static class VoiceWebhookEndpointRouteBuilderExtensions
{
    /// <summary>Maps <c>answer</c>, <c>events</c> and <c>fallback</c>, each for GET and POST, whichever the platform was configured to send.</summary>
    /// <param name="routes">The application, or a group.</param>
    /// <param name="pattern">The path under which they are.</param>
    /// <param name="onAnswer">Gives the first NCCO of a call.</param>
    /// <param name="onEvent">Gives the NCCO that replaces the running one, or <see langword="null"/>, which leaves it alone. Events are taken without effect when it is not set.</param>
    /// <returns>The group of the endpoints.</returns>
    /// <remarks>A request to the fallback URL goes to the handler whose request failed; see <see cref="VoiceWebhook.OriginalRequest"/>.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="routes"/>, <paramref name="pattern"/> or <paramref name="onAnswer"/> is <see langword="null"/>.</exception>
    public static RouteGroupBuilder MapVoiceWebhooks(
        this IEndpointRouteBuilder routes,
        [StringSyntax("Route")] string pattern,
        Func<AnswerRequest, Ncco> onAnswer,
        Func<VoiceEvent, Ncco?>? onEvent = null)
    {
        ArgumentNullException.ThrowIfNull(onAnswer);

        return VoiceWebhookGroup.Map(
            routes,
            pattern,
            (request, _) => Task.FromResult<Ncco?>(onAnswer(request)),
            (voiceEvent, _) => Task.FromResult(onEvent?.Invoke(voiceEvent)));
    }

    /// <inheritdoc cref="MapVoiceWebhooks(IEndpointRouteBuilder, string, Func{AnswerRequest, Ncco}, Func{VoiceEvent, Ncco?}?)"/>
    public static RouteGroupBuilder MapVoiceWebhooks(
        this IEndpointRouteBuilder routes,
        [StringSyntax("Route")] string pattern,
        Func<AnswerRequest, HttpContext, Task<Ncco>> onAnswer,
        Func<VoiceEvent, HttpContext, Task<Ncco?>>? onEvent = null)
    {
        ArgumentNullException.ThrowIfNull(onAnswer);

        return VoiceWebhookGroup.Map(routes, pattern, onAnswer!, onEvent ?? ((_, _) => Task.FromResult<Ncco?>(null)));
    }

    /// <summary>Maps a hunt group: <c>answer</c> rings the first member, <c>events</c> the next after a failed connect, until the last word. <c>fallback</c> does what the request that failed was to do.</summary>
    /// <param name="routes">The application, or a group.</param>
    /// <param name="pattern">The path under which the endpoints are.</param>
    /// <param name="huntGroup">The hunt group. Its <see cref="HuntGroup.EventUrl"/> is the public address of <c>events</c>.</param>
    /// <returns>The group of the endpoints.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="routes"/>, <paramref name="pattern"/> or <paramref name="huntGroup"/> is <see langword="null"/>.</exception>
    public static RouteGroupBuilder MapHuntGroup(this IEndpointRouteBuilder routes, [StringSyntax("Route")] string pattern, HuntGroup huntGroup)
    {
        ArgumentNullException.ThrowIfNull(huntGroup);

        return VoiceWebhookGroup.Map(
            routes,
            pattern,
            (request, _) => Task.FromResult<Ncco?>(huntGroup.Start(request)),
            (voiceEvent, context) => Task.FromResult(huntGroup.Next(voiceEvent, PositionIn(voiceEvent, context)).Ncco));
    }

    /// <summary>The position stands in the URL that the platform called; the fallback URL has another, and names the first.</summary>
    private static string? PositionIn(VoiceEvent voiceEvent, HttpContext context) =>
        HuntGroup.PositionIn(context.Request.QueryString.Value)
        ?? (voiceEvent.OriginalRequest?.Url is { } url && url.IndexOf('?', StringComparison.Ordinal) is >= 0 and int mark ? HuntGroup.PositionIn(url[mark..]) : null);
}
