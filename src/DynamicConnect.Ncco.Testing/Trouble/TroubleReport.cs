namespace DynamicConnect.Testing;

/// <summary>How a scenario goes when the platform, the network or a carrier make trouble, compared with how it goes without.</summary>
public sealed class TroubleReport
{
    private TroubleReport(IReadOnlyList<TroubleOutcome> outcomes) => Outcomes = outcomes;

    /// <summary>What became of the scenario in each trouble.</summary>
    public IReadOnlyList<TroubleOutcome> Outcomes { get; }

    /// <summary>Whether the scenario goes the same in every trouble.</summary>
    public bool IsSame => Outcomes.All(outcome => outcome.IsSame);

    /// <summary>Plays a scenario without trouble, and then once in each.</summary>
    /// <param name="makePlatform">Makes a platform with the behavior of all who are called; asked once for each trouble.</param>
    /// <param name="scenario">Plays the calls.</param>
    /// <param name="troubles">The troubles; <see cref="Trouble.All"/> when it is not set.</param>
    /// <returns>The report.</returns>
    /// <exception cref="CallFailedException">The scenario fails without any trouble.</exception>
    public static async Task<TroubleReport> PlayAsync(
        Func<VoicePlatform> makePlatform,
        Func<VoicePlatform, Task> scenario,
        IEnumerable<Trouble>? troubles = null)
    {
        ArgumentNullException.ThrowIfNull(makePlatform);
        ArgumentNullException.ThrowIfNull(scenario);

        VoicePlatform calm = makePlatform();
        await scenario(calm).ConfigureAwait(false);
        string[] expected = StoryOf(calm);
        List<TroubleOutcome> outcomes = [];
        foreach (Trouble trouble in troubles ?? Trouble.All)
        {
            VoicePlatform platform = makePlatform();
            platform.Trouble = trouble;
            string? failure = null;
            try
            {
                await scenario(platform).ConfigureAwait(false);
            }
            catch (CallFailedException exception)
            {
                failure = exception.Reason;
            }

            outcomes.Add(new TroubleOutcome(trouble, failure, StoryDifference.Between(expected, StoryOf(platform))));
        }

        return new TroubleReport(outcomes);
    }

    /// <summary>The report: what differs in which trouble.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => string.Join('\n', Outcomes);

    // Trouble takes time: when something happens is no difference, what happens is.
    private static string[] StoryOf(VoicePlatform platform) =>
        [.. platform.Calls.SelectMany(call => call.Transcript.Story.Select(entry => $"{entry.Actor}: {entry.Text}"))];
}
