namespace DynamicConnect.Testing;

/// <summary>The response of an application to a webhook.</summary>
/// <param name="Status">The HTTP status code, or 0 if there was no response.</param>
/// <param name="ContentType">The content type of the response.</param>
/// <param name="Body">The body of the response.</param>
/// <param name="Failure">The kind of failure, or <see langword="null"/> if the status means success.</param>
/// <param name="Text">A description of the failure.</param>
/// <param name="Took">How long the response took, in virtual time.</param>
internal sealed record WebhookReply(
    int Status,
    string? ContentType,
    string Body,
    CallFaultKind? Failure = null,
    string Text = "",
    TimeSpan Took = default)
{
    /// <summary>Whether a trouble that the test specified caused the failure.</summary>
    public bool IsProvoked { get; init; }

    /// <summary>Whether the platform retries.</summary>
    public bool MayRetry => Failure is CallFaultKind.Connection or CallFaultKind.Timeout or CallFaultKind.Address;

    public static WebhookReply Of(int status, string? contentType, string body) => status switch
    {
        >= 200 and < 300 => new(status, contentType, body),
        429 or 503 or 504 => new(status, contentType, body, CallFaultKind.Connection, $"answered {status}"),
        _ => new(status, contentType, body, CallFaultKind.Status, $"answered {status}"),
    };

    public static WebhookReply None(CallFaultKind failure, string text) => new(0, null, "", failure, text);
}
