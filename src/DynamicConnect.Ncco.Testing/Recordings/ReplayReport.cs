namespace DynamicConnect.Testing;

/// <summary>The differences between the responses of an application and those in a recording.</summary>
public sealed class ReplayReport
{
    internal ReplayReport(int count, IReadOnlyList<ReplayDifference> differences)
    {
        Count = count;
        Differences = differences;
    }

    /// <summary>The number of requests that were sent.</summary>
    public int Count { get; }

    /// <summary>The responses that differ.</summary>
    public IReadOnlyList<ReplayDifference> Differences { get; }

    /// <summary>Whether all responses are the same.</summary>
    public bool IsSame => Differences.Count == 0;

    /// <summary>Gets the report as text.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => (Differences.Count, Count) switch
    {
        (0, 1) => "The answer is the same.",
        (0, _) => $"All {Count} answers are the same.",
        _ => $"{Differences.Count} of {Count} answers differ:\n{string.Join('\n', Differences)}",
    };
}
