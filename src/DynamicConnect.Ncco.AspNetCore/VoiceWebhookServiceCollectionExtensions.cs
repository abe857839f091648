using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using JsonOptions = Microsoft.AspNetCore.Http.Json.JsonOptions;

namespace DynamicConnect.AspNetCore;

/// <summary>The services of voice webhooks.</summary>
public static class VoiceWebhookServiceCollectionExtensions
{
    /// <summary>Lets handlers and controllers return an NCCO as it is, lets controllers take <see cref="AnswerRequest"/> and <see cref="VoiceEvent"/> as parameters, and sets options.</summary>
    /// <param name="services">The services of the application.</param>
    /// <param name="configure">Sets options.</param>
    /// <returns>The same services.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is <see langword="null"/>.</exception>
    public static IServiceCollection AddVoiceWebhooks(this IServiceCollection services, Action<VoiceWebhookOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);

        services.AddOptions<VoiceWebhookOptions>()
            .Configure(configure ?? (static _ => { }))
            .Validate(static options => options.MaxLength > 0, $"{nameof(VoiceWebhookOptions)}.{nameof(VoiceWebhookOptions.MaxLength)} is less than 1.")
            .ValidateOnStart();
        if (services.Any(static service => service.ImplementationType == typeof(NccoEndpointPolicy)))
        {
            return services;
        }

        services.TryAddEnumerable(ServiceDescriptor.Singleton<MatcherPolicy, NccoEndpointPolicy>());
        services.AddHttpContextAccessor();
        services.AddOptions<JsonOptions>().Configure<IHttpContextAccessor>(static (options, accessor) => options.SerializerOptions.Converters.Insert(0, new ExactNccoConverter(accessor)));
        services.Configure<MvcOptions>(static options =>
        {
            options.OutputFormatters.Insert(0, new NccoOutputFormatter());
            options.Conventions.Add(new WebhookActionConvention());
        });
        return services;
    }
}
