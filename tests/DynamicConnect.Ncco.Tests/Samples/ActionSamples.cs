namespace DynamicConnect.Tests.Samples;

internal static class ActionSamples
{
    public static IReadOnlyList<Sample> All { get; } =
    [
        new(
            "talk.full",
            new TalkAction("<speak>Hello <break time='1s'/> &amp; שלום</speak>")
            {
                Language = "en-GB",
                Style = 2,
                Premium = true,
                Provider = "elevenlabs",
                ProviderOptions = JsonData.Parse("""{"stability":0.50}"""),
                BargeIn = false,
                Loop = 0,
                Level = -0.5m,
            },
            Ncco.Create()
                .Talk("<speak>Hello <break time='1s'/> &amp; שלום</speak>", talk => talk
                    .Language("en-GB")
                    .Style(2)
                    .Premium()
                    .Provider("elevenlabs")
                    .ProviderOptions(JsonData.Parse("""{"stability":0.50}"""))
                    .BargeIn(false)
                    .LoopForever()
                    .Level(-0.50m))),
        new("talk.minimal", new TalkAction { Text = "Hello" }, Ncco.Create().Talk("Hello")),
        new(
            "stream.full",
            new StreamAction("https://example.com/music.mp3")
            {
                Level = 0.4m,
                BargeIn = true,
                Loop = 2,
            },
            Ncco.Create()
                .Stream("https://example.com/music.mp3", stream => stream
                    .Level(0.4m)
                    .BargeIn()
                    .Loop(2))),
        new("stream.minimal", new StreamAction { StreamUrl = ["https://example.com/music.mp3"] }, Ncco.Create().Stream("https://example.com/music.mp3")),
        new(
            "input.full",
            new InputAction(InputType.Dtmf, InputType.Speech)
            {
                EventUrl = ["https://example.com/input"],
                EventMethod = WebhookMethod.Get,
                Dtmf = new DtmfSettings { MaxDigits = 1 },
                Speech = new SpeechSettings { Context = ["yes", "no"] },
                Mode = InputMode.Synchronous,
            },
            Ncco.Create()
                .InputDtmfAndSpeech(input => input
                    .EventUrl("https://example.com/input")
                    .EventMethod(WebhookMethod.Get)
                    .Dtmf(dtmf => dtmf.MaxDigits(1))
                    .Speech(speech => speech.Context("yes", "no"))
                    .Mode(InputMode.Synchronous))),
        new("input.minimal", new InputAction { Type = [InputType.Dtmf] }, Ncco.Create().InputDtmf()),
        new(
            "record.full",
            new RecordAction
            {
                Format = RecordingFormat.Wav,
                Split = RecordingSplit.Conversation,
                Channels = 2,
                EndOnSilence = TimeSpan.FromSeconds(3),
                EndOnKey = "#",
                TimeOut = TimeSpan.FromHours(2),
                BeepStart = true,
                EventUrl = ["https://example.com/recordings"],
                EventMethod = WebhookMethod.Post,
                Transcription = new TranscriptionSettings(),
            },
            Ncco.Create()
                .Record(record => record
                    .Format(RecordingFormat.Wav)
                    .Split(RecordingSplit.Conversation)
                    .Channels(2)
                    .EndOnSilence(TimeSpan.FromSeconds(3))
                    .EndOnKey("#")
                    .TimeOut(TimeSpan.FromHours(2))
                    .BeepStart()
                    .EventUrl("https://example.com/recordings")
                    .EventMethod(WebhookMethod.Post)
                    .Transcription())),
        new("record.minimal", new RecordAction(), Ncco.Create().Record()),
        new(
            "notify.full",
            new NotifyAction(JsonData.Parse("""{"z":1.0,"a":{"b":[null,true]}}"""), "https://example.com/events")
            {
                EventMethod = WebhookMethod.Get,
            },
            Ncco.Create()
                .Notify(JsonData.Parse("""{ "z": 1.0, "a": { "b": [null, true] } }"""), "https://example.com/events", notify => notify
                    .EventMethod(WebhookMethod.Get))),
        new(
            "notify.minimal",
            new NotifyAction { Payload = JsonData.EmptyObject, EventUrl = ["https://example.com/events"] },
            Ncco.Create().Notify(JsonData.EmptyObject, "https://example.com/events")),
        new("wait.full", new WaitAction { Timeout = TimeSpan.FromSeconds(0.5) }, Ncco.Create().Wait(wait => wait.Timeout(TimeSpan.FromMilliseconds(500)))),
        new("wait.minimal", new WaitAction(), Ncco.Create().Wait()),
        new(
            "transfer.full",
            new TransferAction("CON-1")
            {
                CanHear = ["63f61863-4a51-4f6b-86e1-46edebcf9356"],
                CanSpeak = [],
                Mute = false,
            },
            Ncco.Create()
                .Transfer("CON-1", transfer => transfer
                    .CanHear("63f61863-4a51-4f6b-86e1-46edebcf9356")
                    .HeardByNobody()
                    .Mute(false))),
        new("transfer.minimal", new TransferAction { ConversationId = "CON-1" }, Ncco.Create().Transfer("CON-1")),
        new(
            "unknown-action.full",
            new UnknownAction("pay")
            {
                AdditionalProperties = AdditionalProperties.Parse("""{"amount":9.90,"currency":"usd"}"""),
            }),
        new("unknown-action.minimal", new UnknownAction()),
        .. CallSamples.All,
    ];
}
