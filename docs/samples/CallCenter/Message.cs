namespace CallCenter;

/// <summary>A message that a caller has left; its id is that of the recording.</summary>
internal sealed record Message(string Id)
{
    /// <summary>Whom it is for.</summary>
    public string? Department { get; init; }

    /// <summary>Where the recording is.</summary>
    public string? RecordingUrl { get; init; }

    /// <summary>Where the words are.</summary>
    public string? TranscriptionUrl { get; init; }
}
