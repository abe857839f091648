namespace DynamicConnect.Testing;

/// <summary>What a webhook is for.</summary>
public enum WebhookKind
{
    /// <summary>It asks for the first NCCO of a call.</summary>
    Answer,

    /// <summary>It reports an event.</summary>
    Event,

    /// <summary>It asks the fallback URL, because the answer or the event URL has failed.</summary>
    Fallback,
}
