namespace DynamicConnect.Testing;

/// <summary>Sends webhooks to an application without HTTP.</summary>
internal sealed class DelegateTarget(Func<WebhookRequest, Task<Ncco?>> application) : IWebhookTarget
{
    public async Task<WebhookReply> SendAsync(Webhook webhook, WebhookMessage message, CancellationToken cancellationToken)
    {
        Ncco? ncco = await application(
            new WebhookRequest(webhook.Kind, webhook.Method, message.Url, message.BodyText)).ConfigureAwait(false);
        return ncco is null ? WebhookReply.Of(204, null, "") : WebhookReply.Of(200, "application/json", ncco.ToJson());
    }
}
