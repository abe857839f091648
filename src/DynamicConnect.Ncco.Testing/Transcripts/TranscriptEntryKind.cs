namespace DynamicConnect.Testing;

/// <summary>Specifies what an entry of a transcript describes.</summary>
public enum TranscriptEntryKind
{
    /// <summary>The platform sends a webhook.</summary>
    Request,

    /// <summary>The application responds to a webhook.</summary>
    Response,

    /// <summary>A party calls, or is rung.</summary>
    Ring,

    /// <summary>A party answers, or does not answer.</summary>
    Pickup,

    /// <summary>A leg hears a text, a file or a voice.</summary>
    Hear,

    /// <summary>A leg presses a key.</summary>
    Press,

    /// <summary>A leg speaks.</summary>
    Say,

    /// <summary>A leg joins a conversation.</summary>
    Join,

    /// <summary>A leg leaves a conversation.</summary>
    Leave,

    /// <summary>A recording begins or ends.</summary>
    Record,

    /// <summary>A leg leaves the call.</summary>
    HangUp,

    /// <summary>Other information: a warning, a response that is ignored, or a trouble that the test specified.</summary>
    Note,

    /// <summary>The application causes a fault.</summary>
    Fault,
}
