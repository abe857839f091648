namespace DynamicConnect.Testing;

/// <summary>What an entry of a transcript tells.</summary>
public enum TranscriptEntryKind
{
    /// <summary>The platform sends a webhook.</summary>
    Request,

    /// <summary>The application answers a webhook.</summary>
    Response,

    /// <summary>Somebody calls, or is rung.</summary>
    Ring,

    /// <summary>Somebody answers, or does not.</summary>
    Pickup,

    /// <summary>Somebody hears a text, a file or a voice.</summary>
    Hear,

    /// <summary>Somebody presses a key.</summary>
    Press,

    /// <summary>Somebody speaks.</summary>
    Say,

    /// <summary>Somebody joins a conversation.</summary>
    Join,

    /// <summary>Somebody leaves a conversation.</summary>
    Leave,

    /// <summary>A recording begins or ends.</summary>
    Record,

    /// <summary>Somebody leaves the call.</summary>
    HangUp,

    /// <summary>What else is worth knowing: a warning, an answer that is ignored, a trouble that the test asked for.</summary>
    Note,

    /// <summary>The application does something wrong.</summary>
    Fault,
}
