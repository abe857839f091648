namespace DynamicConnect.Testing;

/// <summary>Specifies what a webhook is for.</summary>
public enum WebhookKind
{
    /// <summary>Requests the first NCCO of a call.</summary>
    Answer,

    /// <summary>Reports an event.</summary>
    Event,

    /// <summary>Calls the fallback URL, because the answer or event URL has failed.</summary>
    Fallback,
}
