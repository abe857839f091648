using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace DynamicConnect.AspNetCore;

/// <summary>Extension methods that add and require the authentication of signed webhooks.</summary>
public static class VonageSignatureExtensions
{
    /// <summary>
    /// Adds an authentication scheme for signed webhooks, with the default name <see cref="VonageSignatureDefaults.AuthenticationScheme"/>.
    /// </summary>
    /// <param name="builder">The result of <c>AddAuthentication</c>.</param>
    /// <param name="configure">Sets options after they have been read from the configuration.</param>
    /// <returns>The same builder.</returns>
    /// <remarks>Invalid options stop the application from starting.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> is <see langword="null"/>.</exception>
    public static AuthenticationBuilder AddVonageSignature(
        this AuthenticationBuilder builder,
        Action<VonageSignatureOptions>? configure = null) =>
        builder.AddVonageSignature(VonageSignatureDefaults.AuthenticationScheme, configure);

    /// <summary>
    /// Adds an authentication scheme for signed webhooks. Add one scheme for each application or account that has its own secrets.
    /// </summary>
    /// <param name="builder">The result of <c>AddAuthentication</c>.</param>
    /// <param name="scheme">The name of the authentication scheme.</param>
    /// <param name="configure">Sets options after they have been read from the configuration.</param>
    /// <returns>The same builder.</returns>
    /// <remarks>Invalid options stop the application from starting.</remarks>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="builder"/> or <paramref name="scheme"/> is <see langword="null"/>.
    /// </exception>
    public static AuthenticationBuilder AddVonageSignature(
        this AuthenticationBuilder builder,
        string scheme,
        Action<VonageSignatureOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(scheme);

        IServiceCollection services = builder.Services.AddVoiceWebhooks();
        services.AddOptions<VonageSignatureOptions>(scheme).ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IConfigureOptions<VonageSignatureOptions>, VonageSignatureConfiguration>());
        services.AddSingleton<IOptionsChangeTokenSource<VonageSignatureOptions>>(provider =>
            new ConfigurationChangeTokenSource<VonageSignatureOptions>(scheme, provider.GetRequiredService<IConfiguration>()));
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<VonageSignatureOptions>, VonageSignatureOptionsValidator>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IStartupFilter, ReplayStartupFilter>());
        services.TryAddSingleton<IVonageReplayStore, MemoryReplayStore>();
        services.AddAuthorizationBuilder().AddPolicy(VonageSignatureSchemes.PolicyOf(scheme), policy => policy
            .AddAuthenticationSchemes(scheme)
            .RequireAssertion(context => VonageSignatureSchemes.HasAccepted(context.User, scheme)));
        return builder.AddScheme<VonageSignatureOptions, VonageSignatureHandler>(scheme, configure);
    }

    /// <summary>
    /// Requires requests to be signed by the platform. The scheme must be added with
    /// <see cref="AddVonageSignature(AuthenticationBuilder, string, Action{VonageSignatureOptions}?)"/>.
    /// </summary>
    /// <typeparam name="TBuilder">The type of the endpoint or route group.</typeparam>
    /// <param name="builder">The endpoint or route group.</param>
    /// <param name="scheme">The name of the authentication scheme.</param>
    /// <returns>The same endpoint or route group.</returns>
    /// <remarks>The response to other requests is 401, without a reason. Handlers can still read the body.</remarks>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="builder"/> or <paramref name="scheme"/> is <see langword="null"/>.
    /// </exception>
    /// <exception cref="InvalidOperationException">
    /// <paramref name="builder"/> is a route group, and the scheme was not added. For a single endpoint, this is thrown when the endpoint
    /// is built.
    /// </exception>
    public static TBuilder RequireVonageSignature<TBuilder>(
        this TBuilder builder,
        string scheme = VonageSignatureDefaults.AuthenticationScheme)
        where TBuilder : IEndpointConventionBuilder
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(scheme);

        if (builder is Microsoft.AspNetCore.Routing.IEndpointRouteBuilder routes)
        {
            VonageSignatureSchemes.Check(routes.ServiceProvider, scheme);
        }

        builder.Add(endpoint =>
        {
            VonageSignatureSchemes.Check(endpoint.ApplicationServices, scheme);
            endpoint.Metadata.Add(new RequireVonageSignatureAttribute(scheme));
            endpoint.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status401Unauthorized, typeof(void)));
        });
        return builder;
    }
}
