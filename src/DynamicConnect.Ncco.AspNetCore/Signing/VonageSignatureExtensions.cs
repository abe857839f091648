using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace DynamicConnect.AspNetCore;

/// <summary>Signed webhooks.</summary>
public static class VonageSignatureExtensions
{
    /// <summary>Adds what checks signatures, with options from the section <see cref="VonageSignatureOptions.SectionName"/> of the configuration. Options that make no sense stop the start.</summary>
    /// <param name="services">The services of the application.</param>
    /// <param name="configure">Sets options, after the configuration.</param>
    /// <returns>The same services.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is <see langword="null"/>.</exception>
    public static IServiceCollection AddVonageSignature(this IServiceCollection services, Action<VonageSignatureOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);

        services.AddOptions<VonageSignatureOptions>()
            .BindConfiguration(VonageSignatureOptions.SectionName)
            .Configure(configure ?? (static _ => { }))
            .ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<VonageSignatureOptions>, VonageSignatureOptionsValidator>());
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<IVonageReplayStore, MemoryReplayStore>();
        services.TryAddSingleton<VonageSignatureVerifier>();
        return services;
    }

    /// <summary>Takes only requests that the platform has signed; all others are answered with 401, without a reason.</summary>
    /// <typeparam name="TBuilder">The type of the endpoint or group.</typeparam>
    /// <param name="builder">The endpoint, or the group with all its endpoints.</param>
    /// <returns>The same endpoint or group.</returns>
    /// <remarks>
    /// Checked before parameters are bound and before filters run. The body can be read afterwards. Needs <see cref="AddVonageSignature"/>.
    /// The signature vouches for sender, time and body, not for the query string.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> is <see langword="null"/>.</exception>
    public static TBuilder RequireVonageSignature<TBuilder>(this TBuilder builder)
        where TBuilder : IEndpointConventionBuilder
    {
        ArgumentNullException.ThrowIfNull(builder);

        // Filters come after the parameters, which have read the body by then; so the whole endpoint goes into the check.
        builder.Add(static endpoint =>
        {
            RequestDelegate? next = endpoint.RequestDelegate;
            VonageSignatureVerifier verifier = VonageSignatureVerifier.In(endpoint.ApplicationServices);
            endpoint.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status401Unauthorized, typeof(void)));
            endpoint.RequestDelegate = context => CheckAsync(context, verifier, next);
        });
        return builder;
    }

    private static async Task CheckAsync(HttpContext context, VonageSignatureVerifier verifier, RequestDelegate? next)
    {
        if (await verifier.RefuseAsync(context).ConfigureAwait(false) is { } refusal)
        {
            await refusal.ExecuteAsync(context).ConfigureAwait(false);
        }
        else if (next is not null)
        {
            await next(context).ConfigureAwait(false);
        }
    }
}
