using System.Text.Json;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using HttpJsonOptions = Microsoft.AspNetCore.Http.Json.JsonOptions;
using MvcJsonOptions = Microsoft.AspNetCore.Mvc.JsonOptions;

namespace DynamicConnect.AspNetCore;

/// <summary>Extension methods that add the services for voice webhooks.</summary>
public static class VoiceWebhookServiceCollectionExtensions
{
    /// <summary>
    /// Adds the services for webhooks and NCCOs in minimal APIs and controllers. The options are read from the configuration section
    /// <see cref="VoiceWebhookOptions.SectionName"/>.
    /// </summary>
    /// <param name="services">The service collection.</param>
    /// <param name="configure">Sets options after they have been read from the configuration.</param>
    /// <returns>The same service collection.</returns>
    /// <remarks>Invalid options stop the application from starting.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is <see langword="null"/>.</exception>
    public static IServiceCollection AddVoiceWebhooks(this IServiceCollection services, Action<VoiceWebhookOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);

        OptionsBuilder<VoiceWebhookOptions> options = services.AddOptions<VoiceWebhookOptions>();
        bool isThere = services.Any(static service => service.ServiceType == typeof(VoiceWebhookServices));
        if (!isThere)
        {
            options.Configure<IConfiguration>(Bind).ValidateOnStart();
            services.AddSingleton<IOptionsChangeTokenSource<VoiceWebhookOptions>, ConfigurationChangeTokenSource<VoiceWebhookOptions>>();
            services.AddSingleton<IValidateOptions<VoiceWebhookOptions>, VoiceWebhookOptionsValidator>();
            services.AddSingleton<VoiceWebhookServices>();
            services.TryAddSingleton(TimeProvider.System);
            services.AddSingleton<IStartupFilter, StartupChecks>();
            services.TryAddEnumerable(ServiceDescriptor.Transient<IApiDescriptionProvider, WebhookApiDescriptionProvider>());
            services.Configure<HttpJsonOptions>(static json => Add(json.SerializerOptions));
            services.Configure<MvcJsonOptions>(static json => Add(json.JsonSerializerOptions));
            services.Configure<MvcOptions>(static mvc =>
            {
                mvc.Filters.Add(new NccoResultFilter());
                mvc.Conventions.Add(new WebhookActionConvention());
            });
        }

        if (configure is not null)
        {
            options.Configure(configure);
        }

        return services;
    }

    private static void Add(JsonSerializerOptions options) => options.TypeInfoResolverChain.Add(VoiceJsonContext.Default);

    private static void Bind(VoiceWebhookOptions options, IConfiguration configuration)
    {
        IConfigurationSection section = configuration.GetSection(VoiceWebhookOptions.SectionName);
        options.MaxLength = section.Read(nameof(options.MaxLength), options.MaxLength);
        options.PublicUrl = section[nameof(options.PublicUrl)] is { Length: > 0 } url ? url : options.PublicUrl;
        options.Method = section.Read(nameof(options.Method), options.Method);
        options.InvalidNcco = section.Read(nameof(options.InvalidNcco), options.InvalidNcco);
        options.AnswerTimeout = section.Read(nameof(options.AnswerTimeout), options.AnswerTimeout);
        options.EventTimeout = section.Read(nameof(options.EventTimeout), options.EventTimeout);
    }
}
