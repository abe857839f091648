namespace DynamicConnect;

/// <summary>Determines what the state of a call means for dynamic connect.</summary>
public static class CallStatusExtensions
{
    /// <summary>Determines whether a connect failed, so that you can answer the event with the next NCCO.</summary>
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
    /// <param name="status">The state, or <see langword="null"/> if there is none.</param>
    public static bool IsFailedConnect(this CallStatus? status) => status is { } known && known.IsFailedConnect();

    /// <summary>Determines whether the platform accepts an NCCO as the response to the event of a synchronous connect.</summary>
    /// <param name="status">The state.</param>
    /// <returns>
    /// <see langword="true"/> for failed connects (see <see cref="IsFailedConnect(CallStatus)"/>), which every endpoint can have, and for
    /// <see cref="CallStatus.Disconnected"/>, the final state of a WebSocket that the application has closed.
    /// </returns>
    public static bool TakesNcco(this CallStatus status) => status.IsFailedConnect() || status == CallStatus.Disconnected;

    /// <inheritdoc cref="TakesNcco(CallStatus)"/>
    /// <param name="status">The state, or <see langword="null"/> if there is none.</param>
    public static bool TakesNcco(this CallStatus? status) => status is { } known && known.TakesNcco();

    /// <summary>Determines whether the call is over.</summary>
    /// <param name="status">The state.</param>
    /// <returns>
    /// <see langword="true"/> for <see cref="CallStatus.Completed"/>, <see cref="CallStatus.Cancelled"/>,
    /// <see cref="CallStatus.Disconnected"/>, and for all failed connects except <see cref="CallStatus.Machine"/>, after which the call
    /// may continue.
    /// </returns>
    public static bool IsFinal(this CallStatus status) =>
        status is CallStatus.Completed or CallStatus.Cancelled or CallStatus.Disconnected
        || (status.IsFailedConnect() && status != CallStatus.Machine);
}
