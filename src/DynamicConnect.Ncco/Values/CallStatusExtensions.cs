namespace DynamicConnect;

/// <summary>What the states of a call mean for dynamic connect.</summary>
public static class CallStatusExtensions
{
    /// <summary>Tells whether a connect came to nothing, so that the answer to the event may be the next NCCO.</summary>
    /// <param name="status">The state.</param>
    /// <returns>
    /// <see langword="true"/> for <see cref="CallStatus.Failed"/>, <see cref="CallStatus.Rejected"/>, <see cref="CallStatus.Unanswered"/>, <see cref="CallStatus.Busy"/>,
    /// <see cref="CallStatus.Timeout"/> and <see cref="CallStatus.Machine"/>.
    /// </returns>
    public static bool IsFailedConnect(this CallStatus status) => status
        is CallStatus.Failed
        or CallStatus.Rejected
        or CallStatus.Unanswered
        or CallStatus.Busy
        or CallStatus.Timeout
        or CallStatus.Machine;

    /// <summary>Tells whether the call is over.</summary>
    /// <param name="status">The state.</param>
    /// <returns>
    /// <see langword="true"/> for <see cref="CallStatus.Completed"/>, <see cref="CallStatus.Cancelled"/>, <see cref="CallStatus.Disconnected"/>, and for the failed connects
    /// but <see cref="CallStatus.Machine"/>, after which the call may go on.
    /// </returns>
    public static bool IsFinal(this CallStatus status) => status
        is CallStatus.Completed
        or CallStatus.Cancelled
        or CallStatus.Disconnected
        or CallStatus.Failed
        or CallStatus.Rejected
        or CallStatus.Unanswered
        or CallStatus.Busy
        or CallStatus.Timeout;
}
