using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace DynamicConnect.AspNetCore;

/// <summary>The webhook of a request, from a JSON body, a form or a query string; or why there is none.</summary>
internal sealed class WebhookReading
{
    private const string Form = "application/x-www-form-urlencoded";

    private WebhookReading(VoiceWebhook? webhook, Refusal? refusal)
    {
        Webhook = webhook;
        Refusal = refusal;
    }

    public static string[] ContentTypes { get; } = [NccoResponse.ContentType, Form];

    public VoiceWebhook? Webhook { get; }

    public Refusal? Refusal { get; }

    public static async ValueTask<WebhookReading> OfAsync(HttpContext context, WebhookKind kind)
    {
        WebhookReading reading = await ReadAsync(context, kind).ConfigureAwait(false);
        if (reading is { Webhook: { } webhook })
        {
            Telemetry.Received(webhook);
            if (webhook is VoiceEvent voiceEvent && Log.For(context.RequestServices) is var logger && logger.IsEnabled(LogLevel.Debug))
            {
                Log.EventReceived(logger, Telemetry.KindOf(voiceEvent), Telemetry.StatusOf(voiceEvent));
            }
        }
        else if (reading is { Refusal: { } refusal })
        {
            Telemetry.Refused(refusal.Reason);
            Log.WebhookRefused(Log.For(context.RequestServices), refusal.Reason);
        }

        return reading;
    }

    private static async ValueTask<WebhookReading> ReadAsync(HttpContext context, WebhookKind kind)
    {
        HttpRequest request = context.Request;
        if (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
        {
            string query = request.QueryString.Value ?? "";
            int limit = WebhookBody.MaxLength(context);
            return query.Length > limit ? Refused(Refusal.QueryTooLong(limit)) : Parse(kind, () => AnswerRequest.ParseQuery(query), () => VoiceEvent.ParseQuery(query));
        }

        WebhookBody body = await WebhookBody.OfAsync(context).ConfigureAwait(false);
        if (body.Refusal is { } refusal)
        {
            return Refused(refusal);
        }

        if (request.ContentType?.StartsWith(Form, StringComparison.OrdinalIgnoreCase) == true)
        {
            string pairs = Encoding.UTF8.GetString(body.Bytes.Span);
            return Parse(kind, () => AnswerRequest.ParseQuery(pairs), () => VoiceEvent.ParseQuery(pairs));
        }

        return Parse(kind, () => AnswerRequest.Parse(body.Bytes.Span), () => VoiceEvent.Parse(body.Bytes.Span));
    }

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
            return Refused(Refusal.NoWebhook(exception.Message));
        }
    }

    private static WebhookReading Refused(Refusal refusal) => new(null, refusal);
}
