using System.Runtime.ExceptionServices;
using System.Text.Json.Nodes;

namespace DynamicConnect.Testing;

/// <content>Webhooks and the transcript.</content>
public sealed partial class SimulatedCall
{
    private static readonly TimeSpan TranscriptionTime = TimeSpan.FromSeconds(10);

    private readonly int[] ids = new int[5];
    private ExceptionDispatchInfo? crash;
    private CallFault? failure;
    private int events;

    /// <summary>Runs work in parallel. If it throws, the method that the test awaits throws, too.</summary>
    internal void Spawn(Func<Task> work)
    {
        _ = GuardAsync();

        async Task GuardAsync()
        {
            try
            {
                await work().ConfigureAwait(false);
            }
#pragma warning disable CA1031 // It is rethrown where the test awaits.
            catch (Exception exception)
            {
                crash = ExceptionDispatchInfo.Capture(exception);
            }
#pragma warning restore CA1031
        }
    }

    internal Signal<bool> Delay(TimeSpan time, Scope scope)
    {
        Signal<bool> signal = new(scope);
        Timeline.Plan(time, () => signal.Set(true));
        return signal;
    }

    /// <summary>Creates an id that is the same in every run.</summary>
    internal string NextId(IdKind kind) => FormattableString.Invariant($"{Number:x8}-{(int)kind:x4}-4000-8000-{++ids[(int)kind]:x12}");

    internal void Log(TranscriptEntryKind kind, string actor, string text, Func<TranscriptEntry, TranscriptEntry>? complete = null)
    {
        TranscriptEntry entry = new(Timeline.Now - StartTime, kind, actor, text);
        Transcript.Add(complete is null ? entry : complete(entry));
    }

    internal void Note(string text) => Log(TranscriptEntryKind.Note, Actors.Platform, text);

    /// <summary>Adds a fault to the transcript. If the test does not expect it, the call fails.</summary>
    internal void Blame(CallFault fault)
    {
        faults.Add(fault);
        Log(TranscriptEntryKind.Fault, Actors.Application, $"makes a mistake. {fault}");
        if (!Platform.IsExpected(fault))
        {
            failure ??= fault;
        }
    }

    internal void ThrowIfFailed()
    {
        crash?.Throw();
        if (failure is not null)
        {
            throw new CallFailedException(failure.Message, this, failure);
        }
    }

    /// <summary>Sends a webhook and waits for the response.</summary>
    internal async Task<(bool IsAnswered, Ncco? Ncco)> SendAsync(Webhook webhook)
    {
        Trouble trouble = Platform.Trouble;
        Pending++;
        if (webhook.Kind == WebhookKind.Event && trouble.DelayOf(webhook, ++events) is { } delay && delay > TimeSpan.Zero)
        {
            Note($"Trouble: {webhook.Subject} is sent late.");
            await Delay(delay, Scope.Endless);
        }

        (bool IsAnswered, Ncco? Ncco) answer = await Platform.Sender.SendAsync(this, webhook).ConfigureAwait(false);
        if (webhook.Kind == WebhookKind.Event && trouble.Duplicates(webhook))
        {
            Note($"Trouble: {webhook.Subject} is sent twice.");
            Spawn(() => Platform.Sender.SendAsync(this, webhook));
        }

        Pending--;
        return answer;
    }

    /// <summary>Sends a webhook without waiting for the response.</summary>
    internal void Dispatch(Webhook webhook) => Spawn(() => SendAsync(webhook));

    /// <summary>Reports an error to the application.</summary>
    internal void ReportError(string reason)
    {
        if (EventUrl is { } url)
        {
            JsonObject fields = EventFields.Event(Caller, Timeline.Now);
            fields.Remove("headers");
            fields["reason"] = reason;
            Dispatch(new Webhook(WebhookKind.Event, "error", url, EventMethod, fields, false));
        }
    }

    /// <summary>Sends one key of an asynchronous input.</summary>
    internal void SendKey(SimulatedLeg leg, char key, string? url, WebhookMethod method)
    {
        Platform.Coverage.SeeKeys(url, $"{key}");
        if (url is not null)
        {
            JsonObject dtmf = new() { ["digits"] = $"{key}", ["timed_out"] = false };
            JsonObject fields = EventFields.Input(leg, Timeline.Now, dtmf, new JsonObject { ["results"] = new JsonArray() });
            Dispatch(new Webhook(WebhookKind.Event, "input", url, method, fields, false));
        }
    }

    /// <summary>Ends a recording and reports it to the application.</summary>
    internal void EndRecording(SimulatedLeg leg, ActiveRecording recording)
    {
        if (recording.IsOver)
        {
            return;
        }

        recording.End();
        leg.Recordings.Remove(recording);
        Log(
            TranscriptEntryKind.Record,
            leg.Name,
            $"is no longer recorded, after {Seconds.Of(Timeline.Now - recording.Start)}");
        Spawn(() => ReportAsync(leg, recording));
    }

    private async Task ReportAsync(SimulatedLeg leg, ActiveRecording recording)
    {
        if (recording.Url is { } url)
        {
            JsonObject fields = EventFields.Event(leg, Timeline.Now);
            fields.Remove("headers");
            fields["recording_url"] = VoicePlatform.FileUrl(NextId(IdKind.File));
            fields["recording_uuid"] = recording.Uuid;
            fields["size"] = (long)((Timeline.Now - recording.Start).TotalSeconds * 4000);
            fields["start_time"] = EventFields.Time(recording.Start);
            fields["end_time"] = EventFields.Time(Timeline.Now);
            await SendAsync(new Webhook(WebhookKind.Event, "recording", url, recording.Method, fields, false)).ConfigureAwait(false);
        }

        recording.Done?.Set(true);
        CheckEnd();
        string? transcriptionUrl = recording.Transcription?.EventUrl is [{ } own, ..] ? own : EventUrl;
        if (recording.Transcription is { } transcription && transcriptionUrl is not null)
        {
            Pending++;
            await Delay(TranscriptionTime, Scope.Endless);
            JsonObject fields = EventFields.Event(leg, Timeline.Now);
            fields.Remove("headers");
            fields["status"] = "transcribed";
            fields["type"] = "record";
            fields["recording_uuid"] = recording.Uuid;
            fields["transcription_url"] = VoicePlatform.FileUrl(NextId(IdKind.File));
            Dispatch(
                new Webhook(
                    WebhookKind.Event,
                    "transcribed",
                    transcriptionUrl,
                    transcription.EventMethod ?? WebhookMethod.Post,
                    fields,
                    false));
            Pending--;
        }
    }
}
