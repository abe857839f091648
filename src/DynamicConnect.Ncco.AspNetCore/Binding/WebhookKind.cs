namespace DynamicConnect.AspNetCore;

/// <summary>The kind of webhook that the platform sends.</summary>
internal enum WebhookKind
{
    /// <summary>A request for the first NCCO.</summary>
    Answer,

    /// <summary>An event.</summary>
    Event,

    /// <summary>Either of these, at the fallback URL. The original request in the webhook determines which one.</summary>
    Either,
}
