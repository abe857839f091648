namespace DynamicConnect.Testing;

/// <summary>The outcome of a scenario with a trouble.</summary>
public sealed record TroubleOutcome
{
    internal TroubleOutcome(Trouble trouble, string? failure, IReadOnlyList<string> differences)
    {
        Trouble = trouble;
        Failure = failure;
        Differences = differences;
    }

    /// <summary>The trouble.</summary>
    public Trouble Trouble { get; }

    /// <summary>Why the scenario failed, or <see langword="null"/> if it did not fail.</summary>
    public string? Failure { get; }

    /// <summary>
    /// The differences in what people did and heard, compared with the scenario without the trouble. Lines that start with <c>-</c> are
    /// missing, and lines that start with <c>+</c> are new.
    /// </summary>
    public IReadOnlyList<string> Differences { get; }

    /// <summary>Whether the scenario is the same as without the trouble.</summary>
    public bool IsSame => Failure is null && Differences.Count == 0;

    /// <summary>Gets the outcome as text.</summary>
    /// <returns>The name of the trouble and the differences.</returns>
    public override string ToString()
    {
        string?[] lines =
        [
            $"{Trouble}: {(IsSame ? "the same" : "differs")}",
            Failure is null ? null : $"  failed: {Failure}",
            .. Differences.Select(line => $"  {line}"),
        ];
        return string.Join('\n', lines.OfType<string>());
    }
}
