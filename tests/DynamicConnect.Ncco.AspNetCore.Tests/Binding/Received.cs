using System.Collections.Concurrent;

namespace DynamicConnect.AspNetCore.Tests.Binding;

/// <summary>What reached handlers.</summary>
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
