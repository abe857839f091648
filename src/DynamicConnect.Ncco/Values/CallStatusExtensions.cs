namespace DynamicConnect;

/// <summary>What the states of a call mean for dynamic connect.</summary>
public static class CallStatusExtensions
{
    /// <summary>Tells whether a connect came to nothing, so that the answer to the event may be the next NCCO.</summary>
    /// <param name="status">The state.</param>
    /// <returns>
    /// <see langword="true"/> for <see cref="CallStatus.Failed"/>, <see cref="CallStatus.Rejected"/>,
    /// <see cref="CallStatus.Unanswered"/>, <see cref="CallStatus.Busy"/>,
    /// <see cref="CallStatus.Timeout"/> and <see cref="CallStatus.Machine"/>.
    /// </returns>
    public static bool IsFailedConnect(this CallStatus status) => status
        is CallStatus.Failed
        or CallStatus.Rejected
        or CallStatus.Unanswered
        or CallStatus.Busy
        or CallStatus.Timeout
        or CallStatus.Machine;

    /// <inheritdoc cref="IsFailedConnect(CallStatus)"/>
    /// <param name="status">The state; <see langword="null"/> is none.</param>
    public static bool IsFailedConnect(this CallStatus? status) => status is { } known && known.IsFailedConnect();

    /// <summary>Tells whether the platform takes an NCCO as the answer to the event of a synchronous connect.</summary>
    /// <param name="status">The state.</param>
    /// <returns>
    /// <see langword="true"/> for the failed connects, which fail for every endpoint (<see cref="IsFailedConnect(CallStatus)"/>),
    /// and for <see cref="CallStatus.Disconnected"/>, with which a WebSocket ends that the application's side has closed.
    /// </returns>
    public static bool TakesNcco(this CallStatus status) => status.IsFailedConnect() || status == CallStatus.Disconnected;

    /// <inheritdoc cref="TakesNcco(CallStatus)"/>
    /// <param name="status">The state; <see langword="null"/> is none.</param>
    public static bool TakesNcco(this CallStatus? status) => status is { } known && known.TakesNcco();

    /// <summary>Tells whether the call is over.</summary>
    /// <param name="status">The state.</param>
    /// <returns>
    /// <see langword="true"/> for <see cref="CallStatus.Completed"/>, <see cref="CallStatus.Cancelled"/>,
    /// <see cref="CallStatus.Disconnected"/>, and for the failed connects
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
