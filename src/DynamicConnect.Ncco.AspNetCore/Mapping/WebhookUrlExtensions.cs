using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;

namespace DynamicConnect.AspNetCore;

/// <summary>Addresses under which the platform reaches the application.</summary>
public static class WebhookUrlExtensions
{
    /// <summary>Makes the public address of a path: for <c>eventUrl</c> and its like, so that the host is written once.</summary>
    /// <param name="context">The request.</param>
    /// <param name="path">The path within the application, <c>/menu/input</c>.</param>
    /// <returns>
    /// The path after <see cref="VoiceWebhookOptions.PublicUrl"/>; where that is not set, after the address of the request.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="context"/> or <paramref name="path"/> is <see langword="null"/>.</exception>
    public static string GetWebhookUrl(this HttpContext context, string path)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(path);

        string root = VoiceWebhookServices.In(context).Options.PublicUrl
            ?? UriHelper.BuildAbsolute(context.Request.Scheme, context.Request.Host, context.Request.PathBase);
        return $"{root.TrimEnd('/')}/{path.TrimStart('/')}";
    }
}
