namespace DynamicConnect.Testing;

/// <summary>A recording in progress.</summary>
internal sealed class ActiveRecording(string uuid, DateTimeOffset start)
{
    private Occurrence? silence;

    public string Uuid { get; } = uuid;

    public DateTimeOffset Start { get; } = start;

    /// <summary>The key that ends it.</summary>
    public string? EndKey { get; init; }

    /// <summary>The silence that ends it.</summary>
    public TimeSpan? EndSilence { get; init; }

    /// <summary>Whether the flow waits for its end, because it records what the caller says.</summary>
    public bool IsVoicemail => EndKey is not null || EndSilence is not null;

    /// <summary>Whether the call stays open until the recording ends.</summary>
    public bool HoldsCall { get; init; }

    public string Extension { get; init; } = "mp3";

    public string? Url { get; init; }

    public WebhookMethod Method { get; init; } = WebhookMethod.Post;

    public TranscriptionSettings? Transcription { get; init; }

    /// <summary>The signal that is set when the recording event has been answered.</summary>
    public Signal<bool>? Done { get; init; }

    public bool IsOver { get; private set; }

    /// <summary>Restarts the silence timer when somebody has spoken.</summary>
    public void Speech(Timeline timeline, TimeSpan length, Action end)
    {
        silence?.Cancel();
        if (EndSilence is { } limit)
        {
            silence = timeline.Plan(length + limit, end);
        }
    }

    public void End()
    {
        IsOver = true;
        silence?.Cancel();
    }
}
