namespace DynamicConnect.Tests;

/// <summary>One full webhook of each kind, as the platform would send it.</summary>
internal static class WebhookSamples
{
    private const string Uuid = "aaaaaaaa-bbbb-cccc-dddd-0123456789ab";
    private const string Conversation = "CON-aaaaaaaa-bbbb-cccc-dddd-0123456789ab";

    private static readonly DateTimeOffset Noon = new(2020, 1, 1, 12, 0, 0, TimeSpan.Zero);

    public static AnswerRequest AnswerRequest { get; } = new()
    {
        From = "447700900000",
        To = "447700900001",
        Uuid = Uuid,
        ConversationUuid = Conversation,
        Reason = "Connection closed.",
        OriginalRequest = new OriginalRequest { Url = "https://example.com/answer", Type = "answer" },
        FromUser = "jörg",
        EndpointType = EndpointType.Sip,
        RegionUrl = "https://api-eu-3.vonage.com",
        CustomData = JsonData.Parse("""{"customer":7,"tags":["a+b","<c>"]}"""),
        AdditionalProperties = AdditionalProperties.Parse("""{"SipHeader_X-UserId":"1938ND9","SipHeader_User-to-User":"56;encoding=hex"}"""),
    };

    public static IReadOnlyDictionary<string, VoiceEvent> ByName { get; } = new Dictionary<string, VoiceEvent>
    {
        ["call-status"] = new CallStatusEvent(CallStatus.Completed)
        {
            From = "447700900000",
            To = "447700900001",
            Uuid = Uuid,
            ConversationUuid = Conversation,
            Timestamp = Noon,
            Headers = JsonData.Parse("""{"X-Account":"7"}"""),
            Direction = CallDirection.Outbound,
            Detail = CallDetail.Unavailable,
            StartTime = Noon,
            EndTime = Noon.AddSeconds(2).AddTicks(1),
            Duration = TimeSpan.FromSeconds(2),
            Rate = 0.00450000m,
            Price = 0.00015000m,
            Network = "GB-FIXED",
            DisconnectedBy = DisconnectedBy.User,
            SipCode = 200,
        },
        ["machine"] = new CallStatusEvent(CallStatus.Machine) { CallUuid = Uuid, SubState = MachineSubState.BeepTimeout, Timestamp = Noon },
        ["input"] = new InputEvent
        {
            Uuid = Uuid,
            Dtmf = new DtmfInput { Digits = "", TimedOut = true },
            Speech = new SpeechInput
            {
                Results = [new SpeechResult { Text = "yes & no, \"maybe\"", Confidence = 0.930m }, new SpeechResult { Text = "כן" }],
                TimeoutReason = SpeechTimeoutReason.EndOnSilenceTimeout,
                RecordingUrl = "https://api.nexmo.com/v1/files/1?a=b&c=d#e",
            },
        },
        ["recording"] = new RecordingEvent("https://api.nexmo.com/v1/files/1")
        {
            RecordingUuid = Uuid,
            Size = 5_000_000_000,
            StartTime = Noon,
            EndTime = Noon.ToOffset(TimeSpan.FromHours(-5)),
            Status = "ok",
        },
        ["transcription"] = new TranscriptionEvent("https://api.nexmo.com/v1/files/1") { RecordingUuid = Uuid, Status = CallStatus.Transcribed, Type = "record" },
        ["transfer"] = new TransferEvent("CON-1") { ConversationUuidTo = "CON-2", Type = "transfer", Timestamp = Noon },
        ["notify"] = new NotifyEvent(JsonData.Parse("""{"step":1.50,"text":"a=b&c","none":null}""")) { ConversationUuid = Conversation },
        ["notify-text"] = new NotifyEvent(JsonData.Parse("\"{}\"")),
        ["error"] = new ErrorEvent("Syntax error in NCCO. Invalid value type or action.") { ConversationUuid = Conversation, Timestamp = Noon },
        ["unknown"] = new UnknownEvent
        {
            Uuid = Uuid,
            OriginalRequest = new OriginalRequest { Url = "https://example.com/events?a=b", Type = "event" },
            AdditionalProperties = AdditionalProperties.Parse("""{"type":"sip:new","body":{"id":7},"empty":"","none":null,"SipHeader_X-A":"[1]"}"""),
        },
    };

    public static TheoryData<VoiceEvent> Events()
    {
        TheoryData<VoiceEvent> data = new();
        foreach (var sample in ByName.Values)
        {
            data.Add(sample);
        }

        return data;
    }
}
