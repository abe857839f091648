namespace DynamicConnect.Testing;

/// <content>The methods that a test calls.</content>
public sealed partial class SimulatedLeg
{
    private int heardItem;
    private int heardPlace;

    /// <summary>
    /// Runs the call until the leg hears something: a text, a file, music on hold, a ringback tone, or what somebody says.
    /// </summary>
    /// <param name="words">A part of the text or of the file's address. Case is ignored. Each sound is only matched once.</param>
    /// <returns>A task that completes when the leg begins to hear it.</returns>
    /// <exception cref="ArgumentException"><paramref name="words"/> is <see langword="null"/> or empty.</exception>
    /// <exception cref="CallFailedException">The leg never hears it, or the application causes a fault.</exception>
    public Task HearsAsync(string words)
    {
        ArgumentException.ThrowIfNullOrEmpty(words);

        return Call.Platform.DriveAsync(
            Call,
            () => Finds(words) || Never(() => Diagnosis.OfNeverHeard(this, words)),
            () => Diagnosis.OfNeverHeard(this, words));
    }

    /// <summary>
    /// Waits until an input or a recording accepts keys, and then presses them. They interrupt an announcement with barge-in.
    /// </summary>
    /// <param name="keys">Digits, <c>*</c>, <c>#</c>, or <c>p</c> for a pause of half a second.</param>
    /// <returns>A task that completes when the last key is pressed.</returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="keys"/> is <see langword="null"/> or contains a character that is not a key.
    /// </exception>
    /// <exception cref="CallFailedException">Nothing ever accepts keys, or the application causes a fault.</exception>
    public async Task PressesAsync(string keys)
    {
        Keys.Check(keys);
        string failure = $"{Name} cannot press \"{keys}\" because nothing accepts keys: there is no input, and no recording with endOnKey.";
        await Call.Platform.DriveAsync(Call, () => TakesKeys || Never(() => failure), () => failure).ConfigureAwait(false);
        await PressesAtOnceAsync(keys).ConfigureAwait(false);
    }

    /// <summary>Presses keys immediately, even if nothing accepts them.</summary>
    /// <param name="keys">Digits, <c>*</c>, <c>#</c>, or <c>p</c> for a pause of half a second.</param>
    /// <returns>A task that completes when the last key is pressed.</returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="keys"/> is <see langword="null"/> or contains a character that is not a key.
    /// </exception>
    /// <exception cref="CallFailedException">The application causes a fault.</exception>
    public Task PressesAtOnceAsync(string keys)
    {
        Keys.Check(keys);
        bool isDone = false;
        return Call.Platform.DriveAsync(Call, () => isDone, () => "The keys are never pressed.", () => Call.Spawn(async () =>
        {
            await PressAsync(keys).ConfigureAwait(false);
            isDone = true;
        }));
    }

    /// <summary>Waits until an input, a recording or somebody else in the conversation listens, and then speaks.</summary>
    /// <param name="words">The words.</param>
    /// <param name="confidence">The confidence of the speech recognition, from 0 to 1.</param>
    /// <returns>A task that completes when the words have been said.</returns>
    /// <exception cref="ArgumentException"><paramref name="words"/> is <see langword="null"/> or empty.</exception>
    /// <exception cref="CallFailedException">Nobody ever listens, or the application causes a fault.</exception>
    public async Task SaysAsync(string words, decimal confidence = 0.9m)
    {
        ArgumentException.ThrowIfNullOrEmpty(words);

        string failure = $"{Name} cannot say \"{words}\" because nobody listens: "
            + "there is no input for speech, no recording, and nobody else in the conversation.";
        await Call.Platform.DriveAsync(Call, () => TakesSpeech || Never(() => failure), () => failure).ConfigureAwait(false);
        bool isDone = false;
        await Call.Platform.DriveAsync(Call, () => isDone, () => "The words are never said.", () =>
        {
            Say(words, confidence);
            Call.Timeline.Plan(Speech.LengthOf(words), () => isDone = true);
        }).ConfigureAwait(false);
    }

    /// <summary>Neither presses keys nor speaks until an input has timed out.</summary>
    /// <returns>A task that completes when the input has ended.</returns>
    /// <exception cref="CallFailedException">There is no input, or the application causes a fault.</exception>
    public async Task StaysSilentAsync()
    {
        string failure = $"{Name} cannot stay silent because there is no input that could time out.";
        InputCollector? input = null;
        await Call.Platform.DriveAsync(
            Call,
            () => (input = Input) is not null || Never(() => failure),
            () => failure).ConfigureAwait(false);
        await Call.Platform.DriveAsync(
            Call,
            () => Input != input,
            () => $"{Name} stays silent, but the input never times out.").ConfigureAwait(false);
    }

    /// <summary>Hangs up.</summary>
    /// <returns>A task that completes when the leg has hung up.</returns>
    /// <exception cref="CallFailedException">The application causes a fault.</exception>
    public Task HangsUpAsync() =>
        Call.Platform.DriveAsync(Call, () => IsOver, () => $"{Name} cannot hang up.", () => EndBy("user", "hangs up"));

    private bool Finds(string words)
    {
        for (; heardItem < heard.Count; heardItem++, heardPlace = 0)
        {
            int place = heard[heardItem].Text.IndexOf(words, heardPlace, StringComparison.OrdinalIgnoreCase);
            if (place >= 0)
            {
                heardPlace = place + words.Length;
                return true;
            }
        }

        return false;
    }

    private bool Never(Func<string> failure) => IsOver ? throw new CallFailedException(failure(), Call) : false;
}
