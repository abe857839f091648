namespace DynamicConnect.Testing;

/// <summary>Specifies how a party behaves when the application rings it.</summary>
/// <remarks>
/// Start with <see cref="Answers"/>, <see cref="IsBusy"/> or another outcome of the attempt. After <see cref="Then"/>, specify the next
/// attempt in the same call. The last attempt is repeated.
/// </remarks>
public sealed class CalledParty
{
    private readonly List<CallAttempt> attempts = [new()];

    internal CalledParty(Func<ConnectEndpoint, bool> isMeant, string description)
    {
        IsMeant = isMeant;
        Description = description;
    }

    /// <summary>Starts to specify the behavior for the next attempt.</summary>
    public CalledParty Then
    {
        get
        {
            attempts.Add(new CallAttempt());
            return this;
        }
    }

    internal Func<ConnectEndpoint, bool> IsMeant { get; }

    internal string Description { get; }

    private CallAttempt Current => attempts[^1];

    /// <summary>Answers the call.</summary>
    /// <param name="after">How long it rings before the answer. The default is 3 seconds.</param>
    /// <returns>The same party.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="after"/> is negative.</exception>
    public CalledParty Answers(TimeSpan? after = null) => Take(CallStatus.Answered, after ?? TimeSpan.FromSeconds(3));

    /// <summary>Behaves like an answering machine, which answers, speaks and beeps.</summary>
    /// <param name="after">How long it rings before the answer. The default is 3 seconds.</param>
    /// <param name="beepAfter">
    /// How long after the answer it beeps. The default is 5 seconds. <c>Timeout.InfiniteTimeSpan</c> means no beep.
    /// </param>
    /// <returns>The same party.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="after"/> is negative.</exception>
    public CalledParty IsAnsweringMachine(TimeSpan? after = null, TimeSpan? beepAfter = null)
    {
        Current.BeepAfter = beepAfter ?? TimeSpan.FromSeconds(5);
        return Take(CallStatus.Answered, after ?? TimeSpan.FromSeconds(3));
    }

    /// <summary>Is busy. The status is <c>busy</c>.</summary>
    /// <param name="after">How long it takes until the platform learns this. The default is 1 second.</param>
    /// <returns>The same party.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="after"/> is negative.</exception>
    public CalledParty IsBusy(TimeSpan? after = null) => Take(CallStatus.Busy, after ?? TimeSpan.FromSeconds(1));

    /// <summary>Does not answer before the timeout of the action. The status is <c>timeout</c>.</summary>
    /// <returns>The same party.</returns>
    public CalledParty DoesNotAnswer() => Take(CallStatus.Timeout, TimeSpan.MaxValue);

    /// <summary>Cannot be reached, so that the carrier gives up. The status is <c>unanswered</c>.</summary>
    /// <param name="detail">The detail in the event.</param>
    /// <param name="after">How long it takes until the carrier gives up. The default is 5 seconds.</param>
    /// <returns>The same party.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="after"/> is negative.</exception>
    public CalledParty IsUnavailable(CallDetail detail = CallDetail.Unavailable, TimeSpan? after = null) =>
        Take(CallStatus.Unanswered, after ?? TimeSpan.FromSeconds(5), detail);

    /// <summary>Rejects the call. The status is <c>rejected</c>.</summary>
    /// <param name="detail">The detail in the event.</param>
    /// <param name="after">How long it rings before the rejection. The default is 2 seconds.</param>
    /// <returns>The same party.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="after"/> is negative.</exception>
    public CalledParty Rejects(CallDetail detail = CallDetail.Declined, TimeSpan? after = null) =>
        Take(CallStatus.Rejected, after ?? TimeSpan.FromSeconds(2), detail);

    /// <summary>Does not ring because the call cannot be made. The status is <c>failed</c>.</summary>
    /// <param name="detail">The detail in the event.</param>
    /// <returns>The same party.</returns>
    public CalledParty Fails(CallDetail detail = CallDetail.CannotRoute) => Take(CallStatus.Failed, TimeSpan.Zero, detail);

    /// <summary>Hangs up.</summary>
    /// <param name="after">The time since the answer or the previous step.</param>
    /// <returns>The same party.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="after"/> is negative.</exception>
    /// <exception cref="InvalidOperationException">The party does not answer this attempt.</exception>
    public CalledParty HangsUp(TimeSpan after) => Add(new(CallStepKind.HangUp, after, ""));

    /// <summary>Loses the connection. For a WebSocket, the application closes it, and the status is <c>disconnected</c>.</summary>
    /// <param name="after">The time since the answer or the previous step.</param>
    /// <returns>The same party.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="after"/> is negative.</exception>
    /// <exception cref="InvalidOperationException">The party does not answer this attempt.</exception>
    public CalledParty Drops(TimeSpan after) => Add(new(CallStepKind.Drop, after, ""));

    /// <summary>Presses keys.</summary>
    /// <param name="keys">Digits, <c>*</c>, <c>#</c>, or <c>p</c> for a pause of half a second.</param>
    /// <param name="after">The time since the answer or the previous step.</param>
    /// <returns>The same party.</returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="keys"/> is <see langword="null"/> or contains a character that is not a key.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="after"/> is negative.</exception>
    /// <exception cref="InvalidOperationException">The party does not answer this attempt.</exception>
    public CalledParty Presses(string keys, TimeSpan after = default) => Add(new(CallStepKind.Press, after, Keys.Check(keys)));

    /// <summary>Says something.</summary>
    /// <param name="words">The words.</param>
    /// <param name="after">The time since the answer or the previous step.</param>
    /// <returns>The same party.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="words"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="after"/> is negative.</exception>
    /// <exception cref="InvalidOperationException">The party does not answer this attempt.</exception>
    public CalledParty Says(string words, TimeSpan after = default) =>
        Add(new(CallStepKind.Say, after, words ?? throw new ArgumentNullException(nameof(words))));

    /// <summary>Gets the behavior for an attempt. The first attempt has the number 0.</summary>
    internal CallAttempt Attempt(int number) => attempts[Math.Min(number, attempts.Count - 1)];

    private CalledParty Take(CallStatus status, TimeSpan after, CallDetail? detail = null)
    {
        ThrowIfNegative(after);
        Current.Status = status;
        Current.After = after;
        Current.Detail = detail;
        return this;
    }

    private CalledParty Add(CallStep step)
    {
        ThrowIfNegative(step.After);
        if (Current.Status != CallStatus.Answered)
        {
            throw new InvalidOperationException(
                $"A party must answer before it can {WireNames.Of(step.Kind).Replace('_', ' ')}. Call Answers() first.");
        }

        Current.Steps.Add(step);
        return this;
    }

    private static void ThrowIfNegative(TimeSpan after)
    {
        if (after < TimeSpan.Zero)
        {
            throw new ArgumentOutOfRangeException(nameof(after), after, "The time must not be negative.");
        }
    }
}
