namespace DynamicConnect.AspNetCore;

/// <summary>How webhooks are received.</summary>
public sealed class VoiceWebhookOptions
{
    /// <summary>How long a body, or a query string, may be, in bytes.</summary>
    /// <remarks>At least 1. 64 KiB when it is not set. A longer body is answered with 413, a longer query string with 414.</remarks>
    public int MaxLength { get; set; } = 64 * 1024;
}
