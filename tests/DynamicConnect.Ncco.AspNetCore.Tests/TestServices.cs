namespace DynamicConnect.AspNetCore.Tests;

/// <summary>The services of an application without endpoints.</summary>
internal static class TestServices
{
    public static IServiceProvider With(Action<VoiceWebhookOptions>? configure = null)
    {
        var builder = Builder.Create();
        builder.Services.AddVoiceWebhooks(configure);
        return builder.Build().Services;
    }
}
