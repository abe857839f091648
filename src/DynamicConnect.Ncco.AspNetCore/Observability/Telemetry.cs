using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Text.Json;

namespace DynamicConnect.AspNetCore;

/// <summary>The metrics and activities of the package. They contain no phone numbers, tokens or secrets.</summary>
internal static class Telemetry
{
    private static readonly Meter Meter = new(VoiceTelemetry.MeterName);
    private static readonly Counter<long> Nccos =
        Meter.CreateCounter<long>("dynamicconnect.nccos", "{ncco}", "NCCOs returned.");

    private static readonly Counter<long> NoChanges =
        Meter.CreateCounter<long>("dynamicconnect.no_changes", "{response}", "Responses without an NCCO, which keep the running one.");

    private static readonly Counter<long> Events =
        Meter.CreateCounter<long>("dynamicconnect.events", "{event}", "Events received, by kind and status.");

    private static readonly Counter<long> Refusals =
        Meter.CreateCounter<long>("dynamicconnect.refusals", "{request}", "Requests rejected, by reason.");

    private static readonly Counter<long> Invalid =
        Meter.CreateCounter<long>("dynamicconnect.invalid_nccos", "{ncco}", "Outgoing NCCOs with validation errors.");

    private static readonly Counter<long> Failures =
        Meter.CreateCounter<long>("dynamicconnect.failures", "{webhook}", "Handlers that threw, by exception type.");

    private static readonly Histogram<double> Durations =
        Meter.CreateHistogram<double>("dynamicconnect.webhook.duration", "s", "Time taken to respond to a webhook.");

    public static ActivitySource Activities { get; } = new(VoiceTelemetry.ActivitySourceName);

    public static void Returned(Ncco? ncco)
    {
        (ncco is null ? NoChanges : Nccos).Add(1);
        if (Activity.Current is { } activity && activity.Source == Activities)
        {
            activity.SetTag("vonage.ncco", ncco is not null);
        }
    }

    public static void InvalidNcco() => Invalid.Add(1);

    public static void Failed(Exception exception) =>
        Failures.Add(1, new KeyValuePair<string, object?>("error.type", exception.GetType().FullName));

    public static void Answered(VoiceWebhook webhook, TimeSpan elapsed)
    {
        if (Durations.Enabled)
        {
            string kind = webhook is VoiceEvent voiceEvent ? KindOf(voiceEvent) : "answer";
            Durations.Record(elapsed.TotalSeconds, new KeyValuePair<string, object?>("kind", kind));
        }
    }

    public static void Received(VoiceWebhook webhook)
    {
        if (webhook is VoiceEvent voiceEvent && Events.Enabled)
        {
            Events.Add(
                1,
                new KeyValuePair<string, object?>("kind", KindOf(voiceEvent)),
                new KeyValuePair<string, object?>("status", StatusOf(voiceEvent)));
        }
    }

    public static void Refused(string reason) => Refusals.Add(1, new KeyValuePair<string, object?>("reason", reason));

    /// <summary>Starts the activity for handling a webhook. It has the ids of the call, but no phone numbers.</summary>
    public static Activity? Handle(VoiceWebhook webhook)
    {
        Activity? activity = Activities.StartActivity(webhook is VoiceEvent ? "voice event" : "voice answer");
        if (activity is { IsAllDataRequested: true })
        {
            activity.SetTag("vonage.uuid", LogText.Of(webhook.Uuid));
            activity.SetTag("vonage.conversation_uuid", LogText.Of(webhook.ConversationUuid));
            if (webhook is VoiceEvent voiceEvent)
            {
                activity.SetTag("vonage.event", KindOf(voiceEvent));
                activity.SetTag("vonage.status", StatusOf(voiceEvent));
            }
        }

        return activity;
    }

    public static string KindOf(VoiceEvent voiceEvent) => voiceEvent switch
    {
        CallStatusEvent => "status",
        InputEvent => "input",
        RecordingEvent => "recording",
        TranscriptionEvent => "transcription",
        TransferEvent => "transfer",
        NotifyEvent => "notify",
        ErrorEvent => "error",
        _ => "unknown",
    };

    /// <summary>
    /// Gets the status as the platform writes it. Only known statuses are returned, so that a sender cannot add arbitrary values to a
    /// metric.
    /// </summary>
    public static string? StatusOf(VoiceEvent voiceEvent) =>
        voiceEvent is CallStatusEvent { Status: { } status } ? JsonNamingPolicy.SnakeCaseLower.ConvertName(status.ToString()) : null;
}
