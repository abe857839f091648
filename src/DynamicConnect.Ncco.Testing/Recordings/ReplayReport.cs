namespace DynamicConnect.Testing;

/// <summary>What an application answers otherwise than it did when the call was recorded.</summary>
public sealed class ReplayReport
{
    internal ReplayReport(int count, IReadOnlyList<ReplayDifference> differences)
    {
        Count = count;
        Differences = differences;
    }

    /// <summary>How many requests were sent.</summary>
    public int Count { get; }

    /// <summary>The answers that differ.</summary>
    public IReadOnlyList<ReplayDifference> Differences { get; }

    /// <summary>Whether all answers are the same.</summary>
    public bool IsSame => Differences.Count == 0;

    /// <summary>The report.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        IsSame ? $"All {Count} answers are the same." : $"{Differences.Count} of {Count} answers differ:\n{string.Join('\n', Differences)}";
}
