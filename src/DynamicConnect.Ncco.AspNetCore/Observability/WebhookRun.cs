using System.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace DynamicConnect.AspNetCore;

/// <summary>The handling of one webhook: a log scope, an activity, a timer, and the response when the handler throws.</summary>
internal readonly struct WebhookRun : IDisposable
{
    private readonly HttpContext context;
    private readonly VoiceWebhook webhook;
    private readonly VoiceWebhookServices services;
    private readonly IDisposable? scope;
    private readonly Activity? activity;
    private readonly long start;

    public WebhookRun(HttpContext context, VoiceWebhook webhook)
    {
        this.context = context;
        this.webhook = webhook;
        services = VoiceWebhookServices.In(context);
        scope = services.Logger.BeginScope(new WebhookScope(context.Request.Path.Value, webhook));
        activity = Telemetry.Handle(webhook);
        start = services.Time.GetTimestamp();
        Telemetry.Received(webhook);
        if (webhook is VoiceEvent voiceEvent && services.Logger.IsEnabled(LogLevel.Debug))
        {
            Log.EventReceived(services.Logger, Telemetry.KindOf(voiceEvent), Telemetry.StatusOf(voiceEvent));
        }

        if (webhook is ErrorEvent error)
        {
            Log.PlatformError(services.Logger, LogText.Of(error.Reason));
        }
    }

    /// <summary>Whether the platform is still waiting for the response.</summary>
    public bool IsAwaited => !context.RequestAborted.IsCancellationRequested && !context.Response.HasStarted;

    /// <summary>Gets the response for a handler that threw. With 503 the platform retries, and then calls the fallback URL.</summary>
    public IResult Fail(Exception exception, Ncco? onError)
    {
        IResult answer = onError is null ? TypedResults.StatusCode(StatusCodes.Status503ServiceUnavailable) : new NccoResult(onError);
        Log.HandlerFailed(services.Logger, ((IStatusCodeHttpResult)answer).StatusCode ?? StatusCodes.Status200OK, exception);
        Telemetry.Failed(exception);
        activity?.SetStatus(ActivityStatusCode.Error, exception.GetType().FullName);
        context.Response.Clear();
        return answer;
    }

    public void Dispose()
    {
        TimeSpan elapsed = services.Time.GetElapsedTime(start);
        bool isAnswer = webhook is AnswerRequest || webhook.OriginalRequest is not null;
        TimeSpan timeout = isAnswer ? services.Options.AnswerTimeout : services.Options.EventTimeout;
        Telemetry.Answered(webhook, elapsed);
        if (elapsed > timeout)
        {
            activity?.SetStatus(ActivityStatusCode.Error, "The platform disconnected before the response was complete.");
            Log.AnsweredLate(services.Logger, elapsed, timeout);
        }

        activity?.Dispose();
        scope?.Dispose();
    }
}
