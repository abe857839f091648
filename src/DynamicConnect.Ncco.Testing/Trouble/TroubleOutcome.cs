namespace DynamicConnect.Testing;

/// <summary>What becomes of a scenario in a trouble.</summary>
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

    /// <summary>Why the scenario failed; <see langword="null"/> when it did not.</summary>
    public string? Failure { get; }

    /// <summary>
    /// What people did and heard otherwise than without the trouble: lines that begin with <c>-</c> are missing, lines that begin with
    /// <c>+</c> are new.
    /// </summary>
    public IReadOnlyList<string> Differences { get; }

    /// <summary>Whether the scenario goes the same as without the trouble.</summary>
    public bool IsSame => Failure is null && Differences.Count == 0;

    /// <summary>The outcome as text.</summary>
    /// <returns>The name of the trouble, and what differs.</returns>
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
