namespace DynamicConnect.Testing;

/// <content>The methods that a test calls.</content>
public sealed partial class SimulatedCall
{
    private int rungSeen;

    /// <summary>
    /// Runs the call until the caller hears something: a text, a file, music on hold, a ringback tone, or what somebody says.
    /// </summary>
    /// <param name="words">A part of the text or of the file's address. Case is ignored. Each sound is only matched once.</param>
    /// <returns>A task that completes when the caller begins to hear it.</returns>
    /// <exception cref="ArgumentException"><paramref name="words"/> is <see langword="null"/> or empty.</exception>
    /// <exception cref="CallFailedException">The caller never hears it, or the application causes a fault.</exception>
    public Task HearsAsync(string words) => Caller.HearsAsync(words);

    /// <summary>
    /// Waits until an input or a recording accepts keys, and then presses them. They interrupt an announcement with barge-in.
    /// </summary>
    /// <param name="keys">Digits, <c>*</c>, <c>#</c>, or <c>p</c> for a pause of half a second.</param>
    /// <returns>A task that completes when the last key is pressed.</returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="keys"/> is <see langword="null"/> or contains a character that is not a key.
    /// </exception>
    /// <exception cref="CallFailedException">Nothing ever accepts keys, or the application causes a fault.</exception>
    public Task PressesAsync(string keys) => Caller.PressesAsync(keys);

    /// <summary>Presses keys immediately, even if nothing accepts them.</summary>
    /// <param name="keys">Digits, <c>*</c>, <c>#</c>, or <c>p</c> for a pause of half a second.</param>
    /// <returns>A task that completes when the last key is pressed.</returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="keys"/> is <see langword="null"/> or contains a character that is not a key.
    /// </exception>
    /// <exception cref="CallFailedException">The application causes a fault.</exception>
    public Task PressesAtOnceAsync(string keys) => Caller.PressesAtOnceAsync(keys);

    /// <summary>Waits until an input, a recording or somebody else in the conversation listens, and then speaks.</summary>
    /// <param name="words">The words.</param>
    /// <param name="confidence">The confidence of the speech recognition, from 0 to 1.</param>
    /// <returns>A task that completes when the words have been said.</returns>
    /// <exception cref="ArgumentException"><paramref name="words"/> is <see langword="null"/> or empty.</exception>
    /// <exception cref="CallFailedException">Nobody ever listens, or the application causes a fault.</exception>
    public Task SaysAsync(string words, decimal confidence = 0.9m) => Caller.SaysAsync(words, confidence);

    /// <summary>Neither presses keys nor speaks until an input has timed out.</summary>
    /// <returns>A task that completes when the input has ended.</returns>
    /// <exception cref="CallFailedException">There is no input, or the application causes a fault.</exception>
    public Task StaysSilentAsync() => Caller.StaysSilentAsync();

    /// <summary>Hangs up.</summary>
    /// <returns>A task that completes when the caller has hung up.</returns>
    /// <exception cref="CallFailedException">The application causes a fault.</exception>
    public Task HangsUpAsync() => Caller.HangsUpAsync();

    /// <summary>Lets virtual time pass.</summary>
    /// <param name="time">The length of time.</param>
    /// <returns>A task that completes when the time has passed.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="time"/> is negative.</exception>
    /// <exception cref="CallFailedException">The application causes a fault.</exception>
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

    /// <summary>Runs the call until the application rings an endpoint.</summary>
    /// <param name="endpoint">The endpoint. Only its address is compared.</param>
    /// <returns>A task that completes when the endpoint rings, or when the platform learns that it cannot be rung.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="endpoint"/> is <see langword="null"/>.</exception>
    /// <exception cref="CallFailedException">The endpoint is never rung, or not rung again, or the application causes a fault.</exception>
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

    /// <summary>Runs the call until the caller speaks with an endpoint.</summary>
    /// <param name="endpoint">The endpoint. Only its address is compared.</param>
    /// <returns>A task that completes when both hear each other.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="endpoint"/> is <see langword="null"/>.</exception>
    /// <exception cref="CallFailedException">They are never connected, or the application causes a fault.</exception>
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

    /// <summary>Runs the call until the caller is in a named conversation.</summary>
    /// <param name="name">The name of the conversation.</param>
    /// <returns>A task that completes when the caller has joined it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is <see langword="null"/>.</exception>
    /// <exception cref="CallFailedException">The caller never joins it, or the application causes a fault.</exception>
    public Task JoinsAsync(string name)
    {
        ArgumentNullException.ThrowIfNull(name);

        return Platform.DriveAsync(
            this,
            () => Caller.Conversation?.Name == name || Never(),
            () => $"The caller never joins the conversation \"{name}\".");

        bool Never() => IsOver ? throw new CallFailedException($"The caller never joins the conversation \"{name}\".", this) : false;
    }

    /// <summary>Runs the call until it is over and the last webhook has been answered.</summary>
    /// <returns>A task that completes when the call is over.</returns>
    /// <exception cref="CallFailedException">The call never ends, or the application causes a fault.</exception>
    public Task EndsAsync() => Platform.DriveAsync(this, () => IsOver && Pending == 0, () => Diagnosis.OfNeverEnding(this));
}
