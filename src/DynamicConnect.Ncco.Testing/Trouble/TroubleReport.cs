namespace DynamicConnect.Testing;

/// <summary>Compares a scenario with and without problems of the platform, the network or a carrier.</summary>
public sealed class TroubleReport
{
    private TroubleReport(IReadOnlyList<TroubleOutcome> outcomes) => Outcomes = outcomes;

    /// <summary>The outcome of the scenario with each trouble.</summary>
    public IReadOnlyList<TroubleOutcome> Outcomes { get; }

    /// <summary>Whether the scenario is the same with every trouble.</summary>
    public bool IsSame => Outcomes.All(outcome => outcome.IsSame);

    /// <summary>Plays a scenario without trouble, and then once with each trouble.</summary>
    /// <param name="makePlatform">Creates a platform and configures its called parties. It is called once for each run.</param>
    /// <param name="scenario">Plays the calls of the scenario.</param>
    /// <param name="troubles">The troubles. The default is <see cref="Trouble.All"/>.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="makePlatform"/> or <paramref name="scenario"/> is <see langword="null"/>.
    /// </exception>
    /// <exception cref="CallFailedException">The scenario fails without trouble.</exception>
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

    /// <summary>Gets the report, with the differences for each trouble.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => string.Join('\n', Outcomes);

    // Trouble takes time, so the time of an entry is not compared.
    private static string[] StoryOf(VoicePlatform platform) =>
        [.. platform.Calls.SelectMany(call => call.Transcript.Story.Select(entry => $"{entry.Actor}: {entry.Text}"))];
}
