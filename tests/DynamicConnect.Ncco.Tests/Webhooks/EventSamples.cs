using DynamicConnect.Tests.Samples;

namespace DynamicConnect.Tests;

internal static class EventSamples
{
    public static IReadOnlyList<Sample> All { get; } =
    [
        new(
            "webhook.call-status",
            new CallStatusEvent(CallStatus.Completed)
            {
                From = "447700900000",
                To = "447700900001",
                Uuid = "aaaaaaaa-bbbb-cccc-dddd-0123456789ab",
                ConversationUuid = "CON-aaaaaaaa-bbbb-cccc-dddd-0123456789ab",
                Timestamp = new DateTimeOffset(2020, 1, 1, 12, 0, 0, TimeSpan.Zero),
                Headers = JsonData.Parse("""{"X-Account":"7"}"""),
                Direction = CallDirection.Outbound,
                Detail = CallDetail.Unavailable,
                StartTime = new DateTimeOffset(2020, 1, 1, 12, 0, 0, TimeSpan.Zero),
                EndTime = new DateTimeOffset(2020, 1, 1, 12, 0, 2, TimeSpan.Zero),
                Duration = TimeSpan.FromSeconds(2),
                Rate = 0.00450000m,
                Price = 0.00015000m,
                Network = "GB-FIXED",
                DisconnectedBy = DisconnectedBy.User,
                SipCode = 200,
            }),
        new("webhook.call-status.minimal", new CallStatusEvent(CallStatus.Busy)),
        new(
            "webhook.call-status.machine",
            new CallStatusEvent(CallStatus.Machine)
            {
                CallUuid = "aaaaaaaa-bbbb-cccc-dddd-0123456789ab",
                SubState = MachineSubState.BeepTimeout,
                Timestamp = new DateTimeOffset(2020, 1, 1, 12, 0, 0, TimeSpan.Zero),
            }),
        new(
            "webhook.input",
            new InputEvent
            {
                Uuid = "aaaaaaaa-bbbb-cccc-dddd-0123456789ab",
                Dtmf = new DtmfInput { Digits = "", TimedOut = true },
                Speech = new SpeechInput
                {
                    Results = [new SpeechResult { Text = "yes & no, \"maybe\"", Confidence = 0.930m }, new SpeechResult { Text = "כן" }],
                    TimeoutReason = SpeechTimeoutReason.EndOnSilenceTimeout,
                    RecordingUrl = "https://api.nexmo.com/v1/files/1?a=b&c=d#e",
                },
            }),
        new("webhook.input.minimal", new InputEvent { Dtmf = new DtmfInput { Digits = "1" } }),
        new(
            "webhook.recording",
            new RecordingEvent("https://api.nexmo.com/v1/files/1")
            {
                RecordingUuid = "aaaaaaaa-bbbb-cccc-dddd-0123456789ab",
                Size = 5_000_000_000,
                StartTime = new DateTimeOffset(2020, 1, 1, 12, 0, 0, TimeSpan.Zero),
                EndTime = new DateTimeOffset(2020, 1, 1, 7, 0, 0, TimeSpan.FromHours(-5)),
                Status = "ok",
            }),
        new("webhook.recording.minimal", new RecordingEvent("https://api.nexmo.com/v1/files/1")),
        new(
            "webhook.transcription",
            new TranscriptionEvent("https://api.nexmo.com/v1/files/1")
            {
                RecordingUuid = "aaaaaaaa-bbbb-cccc-dddd-0123456789ab",
                Status = CallStatus.Transcribed,
                Type = "record",
            }),
        new("webhook.transcription.minimal", new TranscriptionEvent("https://api.nexmo.com/v1/files/1")),
        new(
            "webhook.transfer",
            new TransferEvent("CON-1")
            {
                ConversationUuidTo = "CON-2",
                Type = "transfer",
                Timestamp = new DateTimeOffset(2020, 1, 1, 12, 0, 0, TimeSpan.Zero),
            }),
        new("webhook.transfer.minimal", new TransferEvent("CON-1")),
        new(
            "webhook.notify",
            new NotifyEvent(JsonData.Parse("""{"step":1.50,"text":"a=b&c","none":null}"""))
            {
                ConversationUuid = "CON-aaaaaaaa-bbbb-cccc-dddd-0123456789ab",
            }),
        new("webhook.notify.minimal", new NotifyEvent(JsonData.EmptyObject)),
        new("webhook.notify.text", new NotifyEvent(JsonData.Parse("\"{}\""))),
        new(
            "webhook.error",
            new ErrorEvent("Syntax error in NCCO. Invalid value type or action.")
            {
                ConversationUuid = "CON-aaaaaaaa-bbbb-cccc-dddd-0123456789ab",
                Timestamp = new DateTimeOffset(2020, 1, 1, 12, 0, 0, TimeSpan.Zero),
            }),
        new("webhook.error.minimal", new ErrorEvent("Syntax error in NCCO.")),
        new(
            "webhook.unknown",
            new UnknownEvent
            {
                Uuid = "aaaaaaaa-bbbb-cccc-dddd-0123456789ab",
                OriginalRequest = new OriginalRequest { Url = "https://example.com/events?a=b", Type = "event" },
                AdditionalProperties = AdditionalProperties.Parse("""{"type":"sip:new","body":{"id":7},"empty":"","none":null,"SipHeader_X-A":"[1]"}"""),
            }),
        new("webhook.unknown.minimal", new UnknownEvent()),
        new(
            "webhook.fallback",
            new CallStatusEvent(CallStatus.Busy)
            {
                Reason = "Connection closed.",
                OriginalRequest = new OriginalRequest { Url = "https://example.com/events", Type = "event" },
            }),
        new("webhook.fallback.minimal", new UnknownEvent { OriginalRequest = new OriginalRequest() }),
    ];
}
