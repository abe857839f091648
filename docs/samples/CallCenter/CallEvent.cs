namespace CallCenter;

/// <summary>What the call center wants to know of an event; the platform sends more.</summary>
/// <param name="Status">The state of the call, or <see langword="null"/> when the event tells of something else.</param>
public sealed record CallEvent(string? Status);
