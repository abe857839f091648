namespace DynamicConnect.Testing;

/// <summary>A response that differs from the recorded one.</summary>
public sealed record ReplayDifference
{
    internal ReplayDifference(RecordedExchange exchange, int status, string answer)
    {
        Exchange = exchange;
        Status = status;
        Answer = answer;
    }

    /// <summary>The request and the recorded response.</summary>
    public RecordedExchange Exchange { get; }

    /// <summary>The current HTTP status code.</summary>
    public int Status { get; }

    /// <summary>The body of the current response.</summary>
    public string Answer { get; }

    /// <summary>Gets the difference as text.</summary>
    /// <returns>The request, the recorded response and the current one.</returns>
    public override string ToString() =>
        $"{Exchange.Method} {Exchange.Url} {Exchange.Body}\n  recorded: {Exchange.Status} {Exchange.Answer}\n  now:      {Status} {Answer}";
}
