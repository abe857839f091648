namespace DynamicConnect.Testing;

/// <summary>Receives webhooks.</summary>
internal interface IWebhookTarget
{
    /// <summary>Sends a webhook.</summary>
    Task<WebhookReply> SendAsync(Webhook webhook, WebhookMessage message, CancellationToken cancellationToken);
}
