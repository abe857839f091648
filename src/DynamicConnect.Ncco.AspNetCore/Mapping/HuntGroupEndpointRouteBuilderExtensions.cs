using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace DynamicConnect.AspNetCore;

/// <summary>Extension methods that map the endpoints of hunt groups.</summary>
public static class HuntGroupEndpointRouteBuilderExtensions
{
    /// <summary>
    /// Maps the endpoints of a hunt group: <c>answer</c> rings the first member, <c>events</c> rings the next one after a failed connect,
    /// and <c>fallback</c> handles the requests that one of these failed to answer.
    /// </summary>
    /// <param name="routes">The application or a route group.</param>
    /// <param name="pattern">The route prefix of the endpoints.</param>
    /// <param name="huntGroup">
    /// The hunt group, which is validated when the application starts. Its <see cref="HuntGroup.EventUrl"/> is the public address of
    /// <c>events</c>. If it is empty, it is built from <see cref="VoiceWebhookOptions.PublicUrl"/> or, if that is not set, from the address
    /// of the request.
    /// </param>
    /// <param name="onError">
    /// The NCCO to return when a handler throws. If it is not set, the response is 503, and the platform calls the fallback URL.
    /// </param>
    /// <returns>The route group of the endpoints.</returns>
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

    /// <summary>Maps the endpoints of the hunt group that is registered as a service. The service can have any lifetime.</summary>
    /// <param name="routes">The application or a route group.</param>
    /// <param name="pattern">The route prefix of the endpoints.</param>
    /// <param name="onError">
    /// The NCCO to return when a handler throws. If it is not set, the response is 503, and the platform calls the fallback URL.
    /// </param>
    /// <returns>The route group of the endpoints.</returns>
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

    /// <summary>
    /// Maps the endpoints of a hunt group that is created for each request, for example from the members who are on shift.
    /// </summary>
    /// <param name="routes">The application or a route group.</param>
    /// <param name="pattern">The route prefix of the endpoints.</param>
    /// <param name="create">
    /// Creates the group, which is validated when a call starts ringing its members. Return the same members in the same order throughout a
    /// call, because a position refers to a member by its index.
    /// </param>
    /// <param name="onError">
    /// The NCCO to return when a handler throws. If it is not set, the response is 503, and the platform calls the fallback URL.
    /// </param>
    /// <returns>The route group of the endpoints.</returns>
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
        ?? throw new InvalidOperationException("No HuntGroup is registered as a service. Register one, or pass one to MapHuntGroup.");
}
