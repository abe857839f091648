using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace DynamicConnect.AspNetCore;

/// <summary>The webhook of a request, from a JSON body, a form or a query string; or why there is none.</summary>
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

    /// <summary>Reads the webhook, and keeps it with the request.</summary>
    public static async ValueTask<WebhookReading> OfAsync(HttpContext context, WebhookKind kind)
    {
        WebhookReading reading = await ReadAsync(context, kind).ConfigureAwait(false);
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
            : Parse(kind, () => AnswerRequest.Parse(body.Bytes.Span), () => VoiceEvent.Parse(body.Bytes.Span));
    }

    /// <summary>A body without a content type counts as JSON.</summary>
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

    private static WebhookReading ParseQuery(WebhookKind kind, string query) =>
        Parse(kind, () => AnswerRequest.ParseQuery(query), () => VoiceEvent.ParseQuery(query));

    private static WebhookReading Parse(WebhookKind kind, Func<AnswerRequest> answer, Func<VoiceEvent> other)
    {
        try
        {
            return new WebhookReading(kind switch
            {
                WebhookKind.Answer => answer(),
                WebhookKind.Event => other(),
                _ => answer() is { OriginalRequest.Type: "answer" } request ? request : other(),
            }, null);
        }
        catch (JsonException exception)
        {
            return Refused(Refusal.NotAWebhook(exception.Message));
        }
    }

    private static WebhookReading Refused(Refusal refusal) => new(null, refusal);
}
