namespace DynamicConnect.AspNetCore;

/// <summary>What happens to an outgoing NCCO that validation finds wrong.</summary>
public enum InvalidNccoHandling
{
    /// <summary>It is sent, and not validated.</summary>
    Send,

    /// <summary>It is sent, and a warning is logged for each error and warning.</summary>
    Log,

    /// <summary>
    /// Logged as with <see cref="Log"/>; where there are errors, <see cref="VoiceWebhookOptions.Replacement"/> is sent instead, or 500.
    /// </summary>
    Replace,
}
