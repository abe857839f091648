using DynamicConnect.AspNetCore;

namespace CallCenter;

/// <summary>All webhooks of the call center.</summary>
internal static class Webhooks
{
    /// <summary>Adds the services of the call center.</summary>
    public static void AddCallCenter(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddVoiceWebhooks();
        services.AddSingleton(configuration.GetSection(Settings.Section).Get<Settings>() ?? new Settings());
        services.AddSingleton<Mailbox>();
        services.AddSingleton<Agents>();
        services.AddSingleton<Departments>();
        services.AddSingleton<Menu>();
        services.AddSingleton<Voicemail>();
        services.AddSingleton<Conference>();
    }

    /// <summary>Maps the webhooks of all parts.</summary>
    public static RouteGroupBuilder MapCallCenter(this IEndpointRouteBuilder routes)
    {
        var services = routes.ServiceProvider;
        var webhooks = routes.MapGroup("");
        services.GetRequiredService<Agents>().Map(webhooks);
        services.GetRequiredService<Departments>().Map(webhooks);
        services.GetRequiredService<Menu>().Map(webhooks);
        services.GetRequiredService<Voicemail>().Map(webhooks);
        services.GetRequiredService<Conference>().Map(webhooks);
        return webhooks;
    }
}
