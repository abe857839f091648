namespace DynamicConnect.Testing;

/// <summary>What came back from an application.</summary>
/// <param name="Status">The HTTP status; 0 when there was no answer.</param>
/// <param name="ContentType">The content type of the answer.</param>
/// <param name="Body">The answer.</param>
/// <param name="Failure">What went wrong; <see langword="null"/> when the status tells success.</param>
/// <param name="Text">What went wrong, in words.</param>
/// <param name="Took">How long it took, in virtual time.</param>
internal sealed record WebhookReply(
    int Status,
    string? ContentType,
    string Body,
    CallFaultKind? Failure = null,
    string Text = "",
    TimeSpan Took = default)
{
    /// <summary>Whether a trouble that the test asked for is the reason.</summary>
    public bool IsProvoked { get; init; }

    /// <summary>Whether the platform asks once more.</summary>
    public bool MayRetry => Failure is CallFaultKind.Connection or CallFaultKind.Timeout or CallFaultKind.Address;

    public static WebhookReply Of(int status, string? contentType, string body) => status switch
    {
        >= 200 and < 300 => new(status, contentType, body),
        429 or 503 or 504 => new(status, contentType, body, CallFaultKind.Connection, $"answered {status}"),
        _ => new(status, contentType, body, CallFaultKind.Status, $"answered {status}"),
    };

    public static WebhookReply None(CallFaultKind failure, string text) => new(0, null, "", failure, text);
}
