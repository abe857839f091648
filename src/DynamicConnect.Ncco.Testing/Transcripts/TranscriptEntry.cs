namespace DynamicConnect.Testing;

/// <summary>An entry in the transcript of a call.</summary>
public sealed record TranscriptEntry
{
    internal TranscriptEntry(TimeSpan at, TranscriptEntryKind kind, string actor, string text)
    {
        At = at;
        Kind = kind;
        Actor = actor;
        Text = text;
    }

    /// <summary>The time since the start of the call.</summary>
    public TimeSpan At { get; }

    /// <summary>The kind of entry.</summary>
    public TranscriptEntryKind Kind { get; }

    /// <summary>Who acted: <c>platform</c>, <c>application</c>, or a leg such as <c>phone 4155550123</c>.</summary>
    public string Actor { get; }

    /// <summary>What happened, in words.</summary>
    public string Text { get; }

    /// <summary>The HTTP method of a request.</summary>
    public string? Method { get; init; }

    /// <summary>The address to which the platform sent a request.</summary>
    public string? Url { get; init; }

    /// <summary>
    /// The call status that a request reports, such as <c>busy</c>, or another subject, such as <c>answer</c> or <c>input</c>.
    /// </summary>
    public string? Subject { get; init; }

    /// <summary>The HTTP status code of a response.</summary>
    public int? Status { get; init; }

    /// <summary>The content type of a response.</summary>
    public string? ContentType { get; init; }

    /// <summary>The body of a request or response.</summary>
    public string? Body { get; init; }

    /// <summary>Gets the entry as a line of text.</summary>
    /// <returns>The time, the actor and the text.</returns>
    public override string ToString() => $"{At:h\\:mm\\:ss\\.fff}  {Actor}: {Text}";
}
