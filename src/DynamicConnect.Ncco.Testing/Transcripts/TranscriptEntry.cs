namespace DynamicConnect.Testing;

/// <summary>One thing that happened in a call.</summary>
public sealed record TranscriptEntry
{
    internal TranscriptEntry(TimeSpan at, TranscriptEntryKind kind, string actor, string text)
    {
        At = at;
        Kind = kind;
        Actor = actor;
        Text = text;
    }

    /// <summary>When it happened, from the start of the call.</summary>
    public TimeSpan At { get; }

    /// <summary>What it tells.</summary>
    public TranscriptEntryKind Kind { get; }

    /// <summary>Who did it: <c>platform</c>, <c>application</c>, or a leg such as <c>phone 4155550123</c>.</summary>
    public string Actor { get; }

    /// <summary>What happened, in words.</summary>
    public string Text { get; }

    /// <summary>The HTTP method of a request.</summary>
    public string? Method { get; init; }

    /// <summary>The address of a request, as the platform knows it.</summary>
    public string? Url { get; init; }

    /// <summary>
    /// The status of the call that a request reports, or what else it is about: <c>answer</c>, <c>busy</c>, <c>input</c>.
    /// </summary>
    public string? Subject { get; init; }

    /// <summary>The HTTP status of a response.</summary>
    public int? Status { get; init; }

    /// <summary>The content type of a response.</summary>
    public string? ContentType { get; init; }

    /// <summary>The body of a request or a response.</summary>
    public string? Body { get; init; }

    /// <summary>The entry as a line.</summary>
    /// <returns>The time, who, and what.</returns>
    public override string ToString() => $"{At:h\\:mm\\:ss\\.fff}  {Actor}: {Text}";
}
