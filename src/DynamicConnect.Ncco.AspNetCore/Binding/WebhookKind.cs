namespace DynamicConnect.AspNetCore;

/// <summary>The kind of webhook that the platform sends.</summary>
internal enum WebhookKind
{
    /// <summary>A request for the first NCCO.</summary>
    Answer,

    /// <summary>An event.</summary>
    Event,

    /// <summary>Either of the two, at the fallback URL. The failed request that it contains says which one.</summary>
    Either,
}
