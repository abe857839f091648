namespace DynamicConnect.AspNetCore;

/// <summary>Specifies how outgoing NCCOs are validated, and what happens when one is invalid.</summary>
public enum InvalidNccoHandling
{
    /// <summary>Sends NCCOs without validating them.</summary>
    Send,

    /// <summary>Sends the NCCO, and logs a warning for each validation error and warning.</summary>
    Log,

    /// <summary>
    /// Logs like <see cref="Log"/>. If there are errors, sends <see cref="VoiceWebhookOptions.Replacement"/> instead, or status 500 if
    /// there is no replacement.
    /// </summary>
    Replace,
}
