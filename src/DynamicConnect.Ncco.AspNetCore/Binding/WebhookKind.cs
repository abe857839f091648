namespace DynamicConnect.AspNetCore;

/// <summary>What the platform sends.</summary>
internal enum WebhookKind
{
    /// <summary>A request for the first NCCO.</summary>
    Answer,

    /// <summary>An event.</summary>
    Event,

    /// <summary>Either, as the fallback URL gets it: what it is stands in the request that failed.</summary>
    Either,
}
