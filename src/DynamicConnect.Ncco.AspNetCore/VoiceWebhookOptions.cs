namespace DynamicConnect.AspNetCore;

/// <summary>Specifies how webhooks are received and answered.</summary>
/// <remarks>The options are read from the configuration section <see cref="SectionName"/>.</remarks>
public sealed class VoiceWebhookOptions
{
    /// <summary>The configuration section, <c>Vonage:Webhooks</c>.</summary>
    public const string SectionName = "Vonage:Webhooks";

    /// <summary>The maximum length of a body or a query string, in bytes.</summary>
    /// <remarks>At least 1. The default is 64 KiB. The response to a longer body is 413, and to a longer query string 414.</remarks>
    public int MaxLength { get; set; } = 64 * 1024;

    /// <summary>
    /// The address at which the platform reaches the application, such as <c>https://example.com</c> or, in development, that of a tunnel.
    /// </summary>
    /// <remarks>
    /// An absolute http or https URL without a query. If it has a path, the paths of the endpoints are appended to it. The default is the
    /// address of the request.
    /// </remarks>
    public string? PublicUrl { get; set; }

    /// <summary>The only HTTP method for which <c>MapVoiceWebhooks</c> and <c>MapHuntGroup</c> map endpoints.</summary>
    /// <remarks>If it is not set, they map both GET and POST.</remarks>
    public WebhookMethod? Method { get; set; }

    /// <summary>How outgoing NCCOs are validated, and what happens when one is invalid.</summary>
    /// <remarks>
    /// The default is <see cref="InvalidNccoHandling.Log"/> in development, and <see cref="InvalidNccoHandling.Send"/> otherwise.
    /// </remarks>
    public InvalidNccoHandling? InvalidNcco { get; set; }

    /// <summary>The NCCO that <see cref="InvalidNccoHandling.Replace"/> sends.</summary>
    /// <remarks>If it is not set, the response is 500 without a body. It can only be set in code, not in the configuration.</remarks>
    public Ncco? Replacement { get; set; }

    /// <summary>How long the platform waits for the response to an answer or fallback webhook. A later response is logged.</summary>
    /// <remarks>More than zero. The default is 5 seconds.</remarks>
    public TimeSpan AnswerTimeout { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>How long the platform waits for the response to an event. A later response is logged.</summary>
    /// <remarks>More than zero. The default is 10 seconds.</remarks>
    public TimeSpan EventTimeout { get; set; } = TimeSpan.FromSeconds(10);
}
