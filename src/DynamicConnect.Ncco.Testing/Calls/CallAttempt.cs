namespace DynamicConnect.Testing;

/// <summary>How somebody behaves who is rung once.</summary>
internal sealed class CallAttempt
{
    /// <summary>What becomes of the attempt.</summary>
    public CallStatus Status { get; set; } = CallStatus.Timeout;

    /// <summary>How long it rings before.</summary>
    public TimeSpan After { get; set; } = TimeSpan.MaxValue;

    public CallDetail? Detail { get; set; }

    /// <summary>When an answering machine beeps; <see langword="null"/> for people.</summary>
    public TimeSpan? BeepAfter { get; set; }

    public List<CallStep> Steps { get; } = [];
}
