using System.Collections.Concurrent;

namespace DynamicConnect.AspNetCore.Tests.Binding;

/// <summary>The webhooks that handlers have received.</summary>
public sealed class Received
{
    private readonly ConcurrentQueue<VoiceWebhook> webhooks = new();

    public IEnumerable<VoiceWebhook> All => webhooks;

    public Ncco? Take(VoiceWebhook webhook)
    {
        webhooks.Enqueue(webhook);
        return null;
    }
}
