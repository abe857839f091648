namespace DynamicConnect.Testing;

/// <summary>An answer that differs from the recorded one.</summary>
public sealed record ReplayDifference
{
    internal ReplayDifference(RecordedExchange exchange, int status, string answer)
    {
        Exchange = exchange;
        Status = status;
        Answer = answer;
    }

    /// <summary>The request, and the recorded answer.</summary>
    public RecordedExchange Exchange { get; }

    /// <summary>The HTTP status now.</summary>
    public int Status { get; }

    /// <summary>The answer now.</summary>
    public string Answer { get; }

    /// <summary>The difference as text.</summary>
    /// <returns>The request, the recorded answer and the present one.</returns>
    public override string ToString() =>
        $"{Exchange.Method} {Exchange.Url} {Exchange.Body}\n  recorded: {Exchange.Status} {Exchange.Answer}\n  now:      {Status} {Answer}";
}
