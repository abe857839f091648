using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace DynamicConnect.AspNetCore;

/// <summary>The webhook of a request, read from a JSON body, a form or a query string, or the reason why there is none.</summary>
internal sealed class WebhookReading
{
    public const string Form = "application/x-www-form-urlencoded";

    private WebhookReading(VoiceWebhook? webhook, Refusal? refusal)
    {
        Webhook = webhook;
        Refusal = refusal;
    }

    public VoiceWebhook? Webhook { get; }

    public Refusal? Refusal { get; }

    /// <summary>Reads the webhook and stores it in the features of the request.</summary>
    public static async ValueTask<WebhookReading> OfAsync(HttpContext context, WebhookKind kind)
    {
        WebhookReading reading;
        try
        {
            reading = await ReadAsync(context, kind).ConfigureAwait(false);
        }
        catch (JsonException exception)
        {
            reading = Refused(Refusal.NotAWebhook(exception.Message));
        }

        reading.Refusal?.Report(context);
        context.Features.Set(reading);
        return reading;
    }

    private static async ValueTask<WebhookReading> ReadAsync(HttpContext context, WebhookKind kind)
    {
        HttpRequest request = context.Request;
        if (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
        {
            string query = request.QueryString.Value ?? "";
            int limit = VoiceWebhookServices.In(context).Options.MaxLength;
            return query.Length > limit ? Refused(Refusal.QueryTooLong(limit)) : ParseQuery(kind, query);
        }

        bool isForm = IsForm(request.ContentType, out bool isKnown);
        if (!isKnown)
        {
            return Refused(Refusal.ContentType);
        }

        WebhookBody body = await WebhookBody.OfAsync(context).ConfigureAwait(false);
        return body.Refusal is { } refusal ? Refused(refusal)
            : isForm ? ParseQuery(kind, Encoding.UTF8.GetString(body.Bytes.Span))
            : ParseJson(kind, body.Bytes.Span);
    }

    /// <summary>Treats a body without a content type as JSON.</summary>
    private static bool IsForm(string? contentType, out bool isKnown)
    {
        if (contentType is null or "application/json")
        {
            isKnown = true;
            return false;
        }

        bool isType = MediaTypeHeaderValue.TryParse(contentType, out MediaTypeHeaderValue? type);
        bool isForm = isType && type!.MediaType.Equals(Form, StringComparison.OrdinalIgnoreCase);
        isKnown = isForm || (isType && (type!.MediaType.Equals(NccoResponse.ContentType, StringComparison.OrdinalIgnoreCase)
            || type.Suffix.Equals("json", StringComparison.OrdinalIgnoreCase)));
        return isForm;
    }

    private static WebhookReading ParseQuery(WebhookKind kind, string query) => new(kind switch
    {
        WebhookKind.Answer => AnswerRequest.ParseQuery(query),
        WebhookKind.Event => VoiceEvent.ParseQuery(query),
        _ => AnswerRequest.ParseQuery(query) is { OriginalRequest.Type: "answer" } request ? request : VoiceEvent.ParseQuery(query),
    }, null);

    private static WebhookReading ParseJson(WebhookKind kind, ReadOnlySpan<byte> json) => new(kind switch
    {
        WebhookKind.Answer => AnswerRequest.Parse(json),
        WebhookKind.Event => VoiceEvent.Parse(json),
        _ => AnswerRequest.Parse(json) is { OriginalRequest.Type: "answer" } request ? request : VoiceEvent.Parse(json),
    }, null);

    private static WebhookReading Refused(Refusal refusal) => new(null, refusal);
}
