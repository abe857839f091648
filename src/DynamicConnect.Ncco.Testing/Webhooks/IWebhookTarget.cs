namespace DynamicConnect.Testing;

/// <summary>Sends webhooks to an application.</summary>
internal interface IWebhookTarget
{
    /// <summary>Sends a webhook.</summary>
    Task<WebhookReply> SendAsync(Webhook webhook, WebhookMessage message, CancellationToken cancellationToken);
}
