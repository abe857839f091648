using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace DynamicConnect.AspNetCore;

/// <summary>The endpoints of hunt groups.</summary>
public static class HuntGroupEndpointRouteBuilderExtensions
{
    /// <summary>
    /// Maps a hunt group: <c>answer</c> rings the first member, <c>events</c> the next after a failed connect, and <c>fallback</c> does
    /// what the failed request was to do.
    /// </summary>
    /// <param name="routes">The application, or a group.</param>
    /// <param name="pattern">The path under which the endpoints are.</param>
    /// <param name="huntGroup">
    /// The hunt group, checked at start. Its <see cref="HuntGroup.EventUrl"/> is the public address of <c>events</c>;
    /// where it is empty, it is made of <see cref="VoiceWebhookOptions.PublicUrl"/>, else of the address of the request.
    /// </param>
    /// <param name="onError">
    /// The answer when something throws. When it is not set, the answer is 503, and the platform turns to the fallback URL.
    /// </param>
    /// <returns>The group of the endpoints.</returns>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="routes"/>, <paramref name="pattern"/> or <paramref name="huntGroup"/> is <see langword="null"/>.
    /// </exception>
    /// <exception cref="InvalidOperationException">
    /// <see cref="VoiceWebhookServiceCollectionExtensions.AddVoiceWebhooks"/> was not called.
    /// </exception>
    public static RouteGroupBuilder MapHuntGroup(
        this IEndpointRouteBuilder routes,
        [StringSyntax("Route")] string pattern,
        HuntGroup huntGroup,
        Ncco? onError = null)
    {
        ArgumentNullException.ThrowIfNull(huntGroup);

        return HuntGroupEndpoints.Map(routes, pattern, onError, _ => ValueTask.FromResult(huntGroup), _ => huntGroup);
    }

    /// <summary>Maps the hunt group that is among the services, of any lifetime.</summary>
    /// <param name="routes">The application, or a group.</param>
    /// <param name="pattern">The path under which the endpoints are.</param>
    /// <param name="onError">The answer when something throws. When it is not set, the answer is 503.</param>
    /// <returns>The group of the endpoints.</returns>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="routes"/> or <paramref name="pattern"/> is <see langword="null"/>.
    /// </exception>
    /// <exception cref="InvalidOperationException">
    /// <see cref="VoiceWebhookServiceCollectionExtensions.AddVoiceWebhooks"/> was not called.
    /// </exception>
    public static RouteGroupBuilder MapHuntGroup(
        this IEndpointRouteBuilder routes,
        [StringSyntax("Route")] string pattern,
        Ncco? onError = null) =>
        HuntGroupEndpoints.Map(routes, pattern, onError, context => ValueTask.FromResult(In(context.RequestServices)), In);

    /// <summary>Maps a hunt group that is made for each request: of the members who are on shift, say.</summary>
    /// <param name="routes">The application, or a group.</param>
    /// <param name="pattern">The path under which the endpoints are.</param>
    /// <param name="create">
    /// Makes the group, which is checked when a round starts. Within a call it should have the same members: positions count in them.
    /// </param>
    /// <param name="onError">
    /// The answer when something throws. When it is not set, the answer is 503, and the platform turns to the fallback URL.
    /// </param>
    /// <returns>The group of the endpoints.</returns>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="routes"/>, <paramref name="pattern"/> or <paramref name="create"/> is <see langword="null"/>.
    /// </exception>
    /// <exception cref="InvalidOperationException">
    /// <see cref="VoiceWebhookServiceCollectionExtensions.AddVoiceWebhooks"/> was not called.
    /// </exception>
    public static RouteGroupBuilder MapHuntGroup(
        this IEndpointRouteBuilder routes,
        [StringSyntax("Route")] string pattern,
        Func<HttpContext, ValueTask<HuntGroup>> create,
        Ncco? onError = null)
    {
        ArgumentNullException.ThrowIfNull(create);

        return HuntGroupEndpoints.Map(routes, pattern, onError, create, null);
    }

    /// <inheritdoc cref="MapHuntGroup(IEndpointRouteBuilder, string, Func{HttpContext, ValueTask{HuntGroup}}, Ncco?)"/>
    public static RouteGroupBuilder MapHuntGroup(
        this IEndpointRouteBuilder routes,
        [StringSyntax("Route")] string pattern,
        Func<HttpContext, HuntGroup> create,
        Ncco? onError = null)
    {
        ArgumentNullException.ThrowIfNull(create);

        return HuntGroupEndpoints.Map(routes, pattern, onError, context => ValueTask.FromResult(create(context)), null);
    }

    private static HuntGroup In(IServiceProvider services) => services.GetService<HuntGroup>()
        ?? throw new InvalidOperationException("There is no HuntGroup among the services: add one, or hand it to MapHuntGroup.");
}
