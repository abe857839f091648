using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;

namespace DynamicConnect.AspNetCore;

/// <summary>Extension methods that build the public addresses of an application.</summary>
public static class WebhookUrlExtensions
{
    /// <summary>Builds the public address of a path, for <c>eventUrl</c> and similar properties.</summary>
    /// <param name="context">The request.</param>
    /// <param name="path">The path within the application, such as <c>/menu/input</c>.</param>
    /// <returns>
    /// <see cref="VoiceWebhookOptions.PublicUrl"/> followed by the path. If it is not set, the address of the request is used instead.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="context"/> or <paramref name="path"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidOperationException">
    /// <see cref="VoiceWebhookServiceCollectionExtensions.AddVoiceWebhooks"/> was not called.
    /// </exception>
    public static string GetWebhookUrl(this HttpContext context, string path)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(path);

        string root = VoiceWebhookServices.In(context).Options.PublicUrl
            ?? UriHelper.BuildAbsolute(context.Request.Scheme, context.Request.Host, context.Request.PathBase);
        return $"{root.TrimEnd('/')}/{path.TrimStart('/')}";
    }
}
