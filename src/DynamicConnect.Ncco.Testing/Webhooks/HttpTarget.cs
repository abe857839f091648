using System.Net;
using System.Text;

namespace DynamicConnect.Testing;

/// <summary>Sends webhooks to an application over HTTP.</summary>
internal sealed class HttpTarget(HttpMessageInvoker http, Uri? baseAddress, IReadOnlyDictionary<string, string> addresses) : IWebhookTarget
{
    // An HTTP/1.0 server closes the connection after each response. A client that reuses the connection gets no response.
    private bool isOldServer;

    public async Task<WebhookReply> SendAsync(Webhook webhook, WebhookMessage message, CancellationToken cancellationToken)
    {
        string origin = message.Url.GetLeftPart(UriPartial.Authority);
        string target = addresses[origin];
        string address = target.Length > 0 ? target : baseAddress?.GetLeftPart(UriPartial.Authority) ?? origin;
        Uri url = new(address.TrimEnd('/') + message.Url.PathAndQuery);
        try
        {
            return await SendAsync(message.ToHttp(url), cancellationToken).ConfigureAwait(false);
        }
        catch (HttpRequestException) when (isOldServer)
        {
            return await SendAsync(message.ToHttp(url), cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task<WebhookReply> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        using (request)
        {
            request.Headers.ConnectionClose = isOldServer ? true : null;
            using HttpResponseMessage response = await http.SendAsync(request, cancellationToken).ConfigureAwait(false);
            isOldServer |= response.Version < HttpVersion.Version11;
            byte[] body = await response.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
            return WebhookReply.Of(
                (int)response.StatusCode,
                response.Content.Headers.ContentType?.ToString(),
                Encoding.UTF8.GetString(body));
        }
    }
}
