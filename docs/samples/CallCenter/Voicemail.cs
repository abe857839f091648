using DynamicConnect;
using DynamicConnect.AspNetCore;

namespace CallCenter;

/// <summary>Records and transcribes messages.</summary>
internal sealed class Voicemail(Settings settings, Mailbox mailbox)
{
    private const string Language = "en-GB";

    /// <summary>Returns an NCCO that asks for a message, records it and thanks the caller.</summary>
    public Ncco For(string department) =>
    [
        new TalkAction("We cannot take your call. Please leave a message after the tone, and press the hash key at its end.") { Language = Language },
        new RecordAction
        {
            EndOnSilence = TimeSpan.FromSeconds(5),
            EndOnKey = "#",
            TimeOut = TimeSpan.FromMinutes(2),
            BeepStart = true,
            EventUrl = [settings.UrlOf($"/voicemail/{department}/recording")],
            Transcription = new TranscriptionSettings
            {
                Language = Language,
                EventUrl = [settings.UrlOf($"/voicemail/{department}/transcription")],
            },
        },
        new TalkAction("Thank you. We will call you back.") { Language = Language },
    ];

    /// <summary>Maps <c>/voicemail/{department}/recording</c> and <c>/voicemail/{department}/transcription</c>.</summary>
    public void Map(IEndpointRouteBuilder routes)
    {
        var voicemail = routes.MapGroup("/voicemail/{department}");
        voicemail.MapPost("recording", (Webhook<VoiceEvent> webhook, string department) => Keep(webhook.Value, department));
        voicemail.MapPost("transcription", (Webhook<VoiceEvent> webhook, string department) => Keep(webhook.Value, department));
    }

    private NccoResult Keep(VoiceEvent voiceEvent, string department)
    {
        switch (voiceEvent)
        {
            case RecordingEvent { RecordingUuid: { } id } recording:
                mailbox.Change(id, message => message with { Department = department, RecordingUrl = recording.RecordingUrl });
                break;
            case TranscriptionEvent { RecordingUuid: { } id } transcription:
                mailbox.Change(id, message => message with { Department = department, TranscriptionUrl = transcription.TranscriptionUrl });
                break;
            default:
                break;
        }

        return NccoResult.NoChange;
    }
}
