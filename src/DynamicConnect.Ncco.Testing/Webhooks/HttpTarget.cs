using System.Text;

namespace DynamicConnect.Testing;

/// <summary>An application behind HTTP. Only addresses that it is known to have lead to it.</summary>
internal sealed class HttpTarget(HttpMessageInvoker http, Uri? baseAddress, IReadOnlyDictionary<string, string> addresses) : IWebhookTarget
{
    public async Task<WebhookReply> SendAsync(Webhook webhook, WebhookMessage message, CancellationToken cancellationToken)
    {
        string origin = message.Url.GetLeftPart(UriPartial.Authority);
        if (!addresses.TryGetValue(origin, out string? target))
        {
            string known = string.Join(" and ", addresses.Keys);
            return WebhookReply.None(
                CallFaultKind.Address,
                $"leads to {origin}, which is not an address of the application. Known: {known}. If it is one, add it with Map(\"{origin}\", …)");
        }

        string address = target.Length > 0 ? target : baseAddress?.GetLeftPart(UriPartial.Authority) ?? origin;
        using HttpRequestMessage request = message.ToHttp(new Uri(address.TrimEnd('/') + message.Url.PathAndQuery));
        using HttpResponseMessage response = await http.SendAsync(request, cancellationToken).ConfigureAwait(false);
        byte[] body = await response.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
        return WebhookReply.Of((int)response.StatusCode, response.Content.Headers.ContentType?.ToString(), Encoding.UTF8.GetString(body));
    }
}
