namespace DynamicConnect.AspNetCore;

/// <summary>How webhooks are received and answered.</summary>
/// <remarks>Bound from the section <see cref="SectionName"/> of the configuration.</remarks>
public sealed class VoiceWebhookOptions
{
    /// <summary>The section of the configuration, <c>Vonage:Webhooks</c>.</summary>
    public const string SectionName = "Vonage:Webhooks";

    /// <summary>How long a body, or a query string, may be, in bytes.</summary>
    /// <remarks>At least 1. 64 KiB when it is not set. A longer body is answered with 413, a longer query string with 414.</remarks>
    public int MaxLength { get; set; } = 64 * 1024;

    /// <summary>
    /// The address under which the platform reaches the application: <c>https://example.com</c>, or that of a tunnel in development.
    /// </summary>
    /// <remarks>
    /// An absolute http or https URL; a path in it stands before that of the endpoints. The address of the request when it is not set.
    /// </remarks>
    public string? PublicUrl { get; set; }

    /// <summary>The one HTTP method for which <c>MapVoiceWebhooks</c> and <c>MapHuntGroup</c> map endpoints.</summary>
    /// <remarks>GET and POST when it is not set.</remarks>
    public WebhookMethod? Method { get; set; }

    /// <summary>What happens to an NCCO that is not valid.</summary>
    /// <remarks>
    /// When it is not set, <see cref="InvalidNccoHandling.Log"/> in development, and <see cref="InvalidNccoHandling.Send"/> elsewhere.
    /// </remarks>
    public InvalidNccoHandling? InvalidNcco { get; set; }

    /// <summary>The NCCO that <see cref="InvalidNccoHandling.Replace"/> sends.</summary>
    /// <remarks>The answer is 500 without a body when it is not set. Set in code, not in the configuration.</remarks>
    public Ncco? Replacement { get; set; }

    /// <summary>How long the platform waits for the answer to an answer or fallback webhook. A later answer is logged.</summary>
    /// <remarks>More than zero. 5 seconds when it is not set.</remarks>
    public TimeSpan AnswerTimeout { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>How long the platform waits for the answer to an event. A later answer is logged.</summary>
    /// <remarks>More than zero. 10 seconds when it is not set.</remarks>
    public TimeSpan EventTimeout { get; set; } = TimeSpan.FromSeconds(10);
}
