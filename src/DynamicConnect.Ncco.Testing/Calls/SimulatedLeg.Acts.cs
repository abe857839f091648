namespace DynamicConnect.Testing;

/// <content>What a test says.</content>
public sealed partial class SimulatedLeg
{
    private int heardItem;
    private int heardPlace;

    /// <summary>
    /// Goes on until it hears something: a text, an address of a file, music on hold, a ringback tone, or what somebody says.
    /// </summary>
    /// <param name="words">A part of it, in any case. What was found before is not found again.</param>
    /// <returns>A task that ends when it begins to be heard.</returns>
    /// <exception cref="CallFailedException">It is never heard, or the application does something wrong.</exception>
    public Task HearsAsync(string words)
    {
        ArgumentException.ThrowIfNullOrEmpty(words);

        return Call.Platform.DriveAsync(
            Call,
            () => Finds(words) || Never(() => Diagnosis.OfNeverHeard(this, words)),
            () => Diagnosis.OfNeverHeard(this, words));
    }

    /// <summary>Waits until somebody takes keys, and presses some; an announcement with barge-in is interrupted.</summary>
    /// <param name="keys">Digits, <c>*</c>, <c>#</c>, and <c>p</c> for a pause of half a second.</param>
    /// <returns>A task that ends when the last key is pressed.</returns>
    /// <exception cref="CallFailedException">Nobody ever takes keys, or the application does something wrong.</exception>
    public async Task PressesAsync(string keys)
    {
        Keys.Check(keys);
        string failure = $"{Name} wants to press \"{keys}\", and nobody takes keys: no input, no recording with endOnKey.";
        await Call.Platform.DriveAsync(Call, () => TakesKeys || Never(() => failure), () => failure).ConfigureAwait(false);
        await PressesAtOnceAsync(keys).ConfigureAwait(false);
    }

    /// <summary>Presses keys at once, whether somebody takes them or not.</summary>
    /// <param name="keys">Digits, <c>*</c>, <c>#</c>, and <c>p</c> for a pause of half a second.</param>
    /// <returns>A task that ends when the last key is pressed.</returns>
    /// <exception cref="CallFailedException">The application does something wrong.</exception>
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

    /// <summary>Waits until somebody listens, and speaks: to an input, a recording, or others in the conversation.</summary>
    /// <param name="words">The words.</param>
    /// <param name="confidence">How sure the recognition is, from 0 to 1.</param>
    /// <returns>A task that ends when it is said.</returns>
    /// <exception cref="CallFailedException">Nobody ever listens, or the application does something wrong.</exception>
    public async Task SaysAsync(string words, decimal confidence = 0.9m)
    {
        ArgumentException.ThrowIfNullOrEmpty(words);

        string failure = $"{Name} wants to say \"{words}\", and nobody listens: "
            + "no input for speech, no recording, nobody in the conversation.";
        await Call.Platform.DriveAsync(Call, () => TakesSpeech || Never(() => failure), () => failure).ConfigureAwait(false);
        bool isDone = false;
        await Call.Platform.DriveAsync(Call, () => isDone, () => "The words are never said.", () =>
        {
            Say(words, confidence);
            Call.Timeline.Plan(Speech.LengthOf(words), () => isDone = true);
        }).ConfigureAwait(false);
    }

    /// <summary>Neither presses nor says anything until an input has timed out.</summary>
    /// <returns>A task that ends when the input is over.</returns>
    /// <exception cref="CallFailedException">There is no input, or the application does something wrong.</exception>
    public async Task StaysSilentAsync()
    {
        string failure = $"{Name} wants to be silent, and there is no input that could time out.";
        InputCollector? input = null;
        await Call.Platform.DriveAsync(
            Call,
            () => (input = Input) is not null || Never(() => failure),
            () => failure).ConfigureAwait(false);
        await Call.Platform.DriveAsync(
            Call,
            () => Input != input,
            () => $"{Name} is silent, and the input never times out.").ConfigureAwait(false);
    }

    /// <summary>Hangs up.</summary>
    /// <returns>A task that ends when it is done.</returns>
    /// <exception cref="CallFailedException">The application does something wrong.</exception>
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
