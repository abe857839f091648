namespace DynamicConnect.Testing;

/// <summary>How somebody behaves whom the application rings.</summary>
/// <remarks>
/// Begins with one of <see cref="Answers"/>, <see cref="IsBusy"/> and the other ways to take a call; after <see cref="Then"/> comes the
/// next attempt of the same call. The last one is repeated.
/// </remarks>
public sealed class CalledParty
{
    private readonly List<CallAttempt> attempts = [new()];

    internal CalledParty(Func<ConnectEndpoint, bool> isMeant, string description)
    {
        IsMeant = isMeant;
        Description = description;
    }

    /// <summary>Begins the behavior of the next attempt.</summary>
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

    /// <summary>Answers.</summary>
    /// <param name="after">How long it rings before; 3 seconds when it is not set.</param>
    /// <returns>The same party.</returns>
    public CalledParty Answers(TimeSpan? after = null) => Take(CallStatus.Answered, after ?? TimeSpan.FromSeconds(3));

    /// <summary>Is an answering machine that answers, speaks and beeps.</summary>
    /// <param name="after">How long it rings before; 3 seconds when it is not set.</param>
    /// <param name="beepAfter">When the beep comes, from the answer; after 5 seconds when it is not set, never when it is infinite.</param>
    /// <returns>The same party.</returns>
    public CalledParty IsAnsweringMachine(TimeSpan? after = null, TimeSpan? beepAfter = null)
    {
        Current.BeepAfter = beepAfter ?? TimeSpan.FromSeconds(5);
        return Take(CallStatus.Answered, after ?? TimeSpan.FromSeconds(3));
    }

    /// <summary>Is busy: <c>busy</c>.</summary>
    /// <param name="after">After which time the platform learns it; 1 second when it is not set.</param>
    /// <returns>The same party.</returns>
    public CalledParty IsBusy(TimeSpan? after = null) => Take(CallStatus.Busy, after ?? TimeSpan.FromSeconds(1));

    /// <summary>Lets it ring until the timeout of the action: <c>timeout</c>.</summary>
    /// <returns>The same party.</returns>
    public CalledParty DoesNotAnswer() => Take(CallStatus.Timeout, TimeSpan.MaxValue);

    /// <summary>Cannot be reached, and the carrier gives up: <c>unanswered</c>.</summary>
    /// <param name="detail">The detail of the event.</param>
    /// <param name="after">After which time the carrier gives up; 5 seconds when it is not set.</param>
    /// <returns>The same party.</returns>
    public CalledParty IsUnavailable(CallDetail detail = CallDetail.Unavailable, TimeSpan? after = null) =>
        Take(CallStatus.Unanswered, after ?? TimeSpan.FromSeconds(5), detail);

    /// <summary>Rejects the call: <c>rejected</c>.</summary>
    /// <param name="detail">The detail of the event.</param>
    /// <param name="after">After which time; 2 seconds when it is not set.</param>
    /// <returns>The same party.</returns>
    public CalledParty Rejects(CallDetail detail = CallDetail.Declined, TimeSpan? after = null) =>
        Take(CallStatus.Rejected, after ?? TimeSpan.FromSeconds(2), detail);

    /// <summary>Is never rung, because the call cannot be made: <c>failed</c>.</summary>
    /// <param name="detail">The detail of the event.</param>
    /// <returns>The same party.</returns>
    public CalledParty Fails(CallDetail detail = CallDetail.CannotRoute) => Take(CallStatus.Failed, TimeSpan.Zero, detail);

    /// <summary>Hangs up.</summary>
    /// <param name="after">From the answer, or the step before.</param>
    /// <returns>The same party.</returns>
    public CalledParty HangsUp(TimeSpan after) => Add(new(CallStepKind.HangUp, after, ""));

    /// <summary>Loses the connection; a WebSocket is closed from the side of the application, which is <c>disconnected</c>.</summary>
    /// <param name="after">From the answer, or the step before.</param>
    /// <returns>The same party.</returns>
    public CalledParty Drops(TimeSpan after) => Add(new(CallStepKind.Drop, after, ""));

    /// <summary>Presses keys.</summary>
    /// <param name="keys">Digits, <c>*</c>, <c>#</c>, and <c>p</c> for a pause of half a second.</param>
    /// <param name="after">From the answer, or the step before.</param>
    /// <returns>The same party.</returns>
    public CalledParty Presses(string keys, TimeSpan after = default) => Add(new(CallStepKind.Press, after, Keys.Check(keys)));

    /// <summary>Speaks.</summary>
    /// <param name="words">The words.</param>
    /// <param name="after">From the answer, or the step before.</param>
    /// <returns>The same party.</returns>
    public CalledParty Says(string words, TimeSpan after = default) =>
        Add(new(CallStepKind.Say, after, words ?? throw new ArgumentNullException(nameof(words))));

    /// <summary>How the party behaves when it is rung for the <paramref name="number"/>th time, from 0.</summary>
    internal CallAttempt Attempt(int number) => attempts[Math.Min(number, attempts.Count - 1)];

    private CalledParty Take(CallStatus status, TimeSpan after, CallDetail? detail = null)
    {
        if (after < TimeSpan.Zero)
        {
            throw new ArgumentOutOfRangeException(nameof(after), after, "The time must not be negative.");
        }

        Current.Status = status;
        Current.After = after;
        Current.Detail = detail;
        return this;
    }

    private CalledParty Add(CallStep step)
    {
        if (Current.Status != CallStatus.Answered)
        {
            throw new InvalidOperationException(
                $"Only who answers can {WireNames.Of(step.Kind).Replace('_', ' ')}: call Answers() before.");
        }

        Current.Steps.Add(step);
        return this;
    }
}
