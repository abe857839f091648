namespace DynamicConnect.Testing;

/// <content>Record actions.</content>
internal sealed partial class Flow
{
    private static readonly TimeSpan Beep = TimeSpan.FromSeconds(0.5);

    private async Task<Ncco?> RecordAsync(RecordAction action, Scope mine)
    {
        if (action.BeepStart == true)
        {
            await leg.Player.Play(new Sound("beep", "a beep", Beep, 1), mine);
        }

        Webhook? webhook = WebhookFor(action.EventUrl, action.EventMethod, "recording", [], false);
        ActiveRecording recording = new(Call.NextId(IdKind.Recording), Call.Timeline.Now)
        {
            EndKey = action.EndOnKey,
            EndSilence = action.EndOnSilence,
            HoldsCall = action.TimeOut is not null,
            Extension = action.Format is { } format ? WireNames.Of(format) : action.Channels > 2 ? "wav" : "mp3",
            Url = webhook?.Url,
            Method = webhook?.Method ?? WebhookMethod.Post,
            Transcription = action.Transcription,
            Done = new Signal<bool>(mine),
        };
        leg.Recordings.Add(recording);
        Call.Log(TranscriptEntryKind.Record, leg.Name, "is recorded");
        Call.Timeline.Plan(action.TimeOut ?? TimeSpan.FromHours(2), () => Call.EndRecording(leg, recording));
        recording.Speech(Call.Timeline, TimeSpan.Zero, () => Call.EndRecording(leg, recording));
        if (recording.IsVoicemail)
        {
            await recording.Done;
        }

        return null;
    }
}
