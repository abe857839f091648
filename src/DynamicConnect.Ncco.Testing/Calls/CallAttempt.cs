namespace DynamicConnect.Testing;

/// <summary>How a party behaves when it is rung once.</summary>
internal sealed class CallAttempt
{
    /// <summary>The outcome of the attempt.</summary>
    public CallStatus Status { get; set; } = CallStatus.Timeout;

    /// <summary>How long it rings before the outcome.</summary>
    public TimeSpan After { get; set; } = TimeSpan.MaxValue;

    public CallDetail? Detail { get; set; }

    /// <summary>How long after its answer an answering machine beeps, or <see langword="null"/> for a person.</summary>
    public TimeSpan? BeepAfter { get; set; }

    public List<CallStep> Steps { get; } = [];
}
