namespace CallCenter;

/// <summary>A message from a caller. Its id is the id of the recording.</summary>
internal sealed record Message(string Id)
{
    /// <summary>The department that the message is for.</summary>
    public string? Department { get; init; }

    /// <summary>The URL of the recording.</summary>
    public string? RecordingUrl { get; init; }

    /// <summary>The URL of the transcription.</summary>
    public string? TranscriptionUrl { get; init; }
}
