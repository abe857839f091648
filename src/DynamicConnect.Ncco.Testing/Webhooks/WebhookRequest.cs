namespace DynamicConnect.Testing;

/// <summary>A webhook, as an application without HTTP receives it.</summary>
public sealed record WebhookRequest
{
    internal WebhookRequest(WebhookKind kind, WebhookMethod method, Uri url, string? body)
    {
        Kind = kind;
        Method = method;
        Url = url;
        Body = body;
    }

    /// <summary>What the webhook is for.</summary>
    public WebhookKind Kind { get; }

    /// <summary>The HTTP method.</summary>
    public WebhookMethod Method { get; }

    /// <summary>The URL with its query.</summary>
    public Uri Url { get; }

    /// <summary>The JSON of a POST request, or <see langword="null"/> for GET.</summary>
    public string? Body { get; }

    /// <summary>Parses the webhook as a request for the first NCCO.</summary>
    /// <returns>The request.</returns>
    public AnswerRequest ToAnswerRequest() => Body is null ? AnswerRequest.ParseQuery(Url.Query) : AnswerRequest.Parse(Body);

    /// <summary>Parses the webhook as an event.</summary>
    /// <returns>The event.</returns>
    public VoiceEvent ToVoiceEvent() => Body is null ? VoiceEvent.ParseQuery(Url.Query) : VoiceEvent.Parse(Body);
}
