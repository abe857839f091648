namespace DynamicConnect.Testing;

/// <content>What a test says.</content>
public sealed partial class SimulatedCall
{
    private int rungSeen;

    /// <summary>
    /// Goes on until the caller hears something: a text, an address of a file, music on hold, a ringback tone, or what somebody says.
    /// </summary>
    /// <param name="words">A part of it, in any case. What was found before is not found again.</param>
    /// <returns>A task that ends when it begins to be heard.</returns>
    /// <exception cref="CallFailedException">It is never heard, or the application does something wrong.</exception>
    public Task HearsAsync(string words) => Caller.HearsAsync(words);

    /// <summary>Waits until somebody takes keys, and presses some; an announcement with barge-in is interrupted.</summary>
    /// <param name="keys">Digits, <c>*</c>, <c>#</c>, and <c>p</c> for a pause of half a second.</param>
    /// <returns>A task that ends when the last key is pressed.</returns>
    /// <exception cref="CallFailedException">Nobody ever takes keys, or the application does something wrong.</exception>
    public Task PressesAsync(string keys) => Caller.PressesAsync(keys);

    /// <summary>Presses keys at once, whether somebody takes them or not.</summary>
    /// <param name="keys">Digits, <c>*</c>, <c>#</c>, and <c>p</c> for a pause of half a second.</param>
    /// <returns>A task that ends when the last key is pressed.</returns>
    /// <exception cref="CallFailedException">The application does something wrong.</exception>
    public Task PressesAtOnceAsync(string keys) => Caller.PressesAtOnceAsync(keys);

    /// <summary>Waits until somebody listens, and speaks: to an input, a recording, or others in the conversation.</summary>
    /// <param name="words">The words.</param>
    /// <param name="confidence">How sure the recognition is, from 0 to 1.</param>
    /// <returns>A task that ends when it is said.</returns>
    /// <exception cref="CallFailedException">Nobody ever listens, or the application does something wrong.</exception>
    public Task SaysAsync(string words, decimal confidence = 0.9m) => Caller.SaysAsync(words, confidence);

    /// <summary>Neither presses nor says anything until an input has timed out.</summary>
    /// <returns>A task that ends when the input is over.</returns>
    /// <exception cref="CallFailedException">There is no input, or the application does something wrong.</exception>
    public Task StaysSilentAsync() => Caller.StaysSilentAsync();

    /// <summary>Hangs up.</summary>
    /// <returns>A task that ends when it is done.</returns>
    /// <exception cref="CallFailedException">The application does something wrong.</exception>
    public Task HangsUpAsync() => Caller.HangsUpAsync();

    /// <summary>Lets time pass.</summary>
    /// <param name="time">How long.</param>
    /// <returns>A task that ends when it has passed.</returns>
    /// <exception cref="CallFailedException">The application does something wrong.</exception>
    public Task WaitsAsync(TimeSpan time)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(time, TimeSpan.Zero);

        bool hasPassed = false;
        return Platform.DriveAsync(
            this,
            () => hasPassed,
            () => "Time does not pass.",
            () => Timeline.Plan(time, () => hasPassed = true));
    }

    /// <summary>Goes on until the application rings somebody.</summary>
    /// <param name="endpoint">The endpoint; what counts is its address.</param>
    /// <returns>A task that ends when it rings, or when the platform learns that it cannot.</returns>
    /// <exception cref="CallFailedException">The endpoint is never rung, or not again; or the application does something wrong.</exception>
    public Task RingsAsync(ConnectEndpoint endpoint)
    {
        ArgumentNullException.ThrowIfNull(endpoint);

        return Platform.DriveAsync(this, IsRung, () => Diagnosis.OfNeverRung(this, endpoint));

        bool IsRung()
        {
            int index = legs.FindIndex(rungSeen, leg => leg.Endpoint is { } own && Addresses.AreSame(own, endpoint));
            if (index < 0)
            {
                return IsOver ? throw new CallFailedException(Diagnosis.OfNeverRung(this, endpoint), this) : false;
            }

            rungSeen = index + 1;
            return true;
        }
    }

    /// <summary>Goes on until the caller speaks with somebody.</summary>
    /// <param name="endpoint">The endpoint; what counts is its address.</param>
    /// <returns>A task that ends when the two hear each other.</returns>
    /// <exception cref="CallFailedException">They are never connected, or the application does something wrong.</exception>
    public Task SpeaksWithAsync(ConnectEndpoint endpoint)
    {
        ArgumentNullException.ThrowIfNull(endpoint);

        return Platform.DriveAsync(
            this,
            () => Caller.Conversation?.Legs.Any(
                leg => leg.Endpoint is { } own && Addresses.AreSame(own, endpoint) && leg.IsAnswered) == true || Never(),
            () => Diagnosis.OfNeverConnected(this, endpoint));

        bool Never() => IsOver ? throw new CallFailedException(Diagnosis.OfNeverConnected(this, endpoint), this) : false;
    }

    /// <summary>Goes on until the caller is in a conversation.</summary>
    /// <param name="name">The name of the conversation.</param>
    /// <returns>A task that ends when it is so.</returns>
    /// <exception cref="CallFailedException">The caller never joins it, or the application does something wrong.</exception>
    public Task JoinsAsync(string name)
    {
        ArgumentNullException.ThrowIfNull(name);

        return Platform.DriveAsync(
            this,
            () => Caller.Conversation?.Name == name || Never(),
            () => $"The caller never joins the conversation \"{name}\".");

        bool Never() => IsOver ? throw new CallFailedException($"The caller never joins the conversation \"{name}\".", this) : false;
    }

    /// <summary>Goes on until the call is over, and the last webhook is answered.</summary>
    /// <returns>A task that ends then.</returns>
    /// <exception cref="CallFailedException">The call never ends, or the application does something wrong.</exception>
    public Task EndsAsync() => Platform.DriveAsync(this, () => IsOver && Pending == 0, () => Diagnosis.OfNeverEnding(this));
}
