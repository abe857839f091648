using Microsoft.AspNetCore.Http;

namespace DynamicConnect.AspNetCore;

/// <summary>The reason why a request is not accepted as a webhook.</summary>
/// <param name="StatusCode">The HTTP status code of the response.</param>
/// <param name="Reason">A short code for logs and metrics.</param>
/// <param name="Detail">An explanation for the sender.</param>
internal sealed record Refusal(int StatusCode, string Reason, string Detail)
{
    public static Refusal Encoding { get; } = new(StatusCodes.Status400BadRequest, "body_encoding", "The body cannot be decompressed.");

    public static Refusal ContentType { get; } = new(
        StatusCodes.Status415UnsupportedMediaType,
        "content_type",
        $"The content type is neither {NccoResponse.ContentType} nor {WebhookReading.Form}.");

    public static Refusal TooLong(int limit) =>
        new(StatusCodes.Status413PayloadTooLarge, "body_length", $"The body is longer than {limit} bytes.");

    public static Refusal QueryTooLong(int limit) =>
        new(StatusCodes.Status414UriTooLong, "query_length", $"The query string is longer than {limit} bytes.");

    public static Refusal Cut(int statusCode) => new(statusCode, "body_cut", "The body ended before it was complete.");

    public static Refusal NotAWebhook(string detail) => new(StatusCodes.Status400BadRequest, "body", detail);

    /// <summary>Logs and counts the rejection.</summary>
    public void Report(HttpContext context)
    {
        Telemetry.Refused(Reason);
        Log.WebhookRefused(VoiceWebhookServices.In(context).Logger, LogText.Of(context.Request.Path.Value), StatusCode, Reason);
    }
}
