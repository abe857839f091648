namespace DynamicConnect.Tests.Samples;

internal static class ActionSamples
{
    public static IReadOnlyList<Sample> All { get; } =
    [
        new(
            "talk.full",
            new TalkAction("<speak>Hello <break time='1s'/> & שלום</speak>")
            {
                Language = "en-GB",
                Style = 2,
                Premium = true,
                Provider = "polly",
                ProviderOptions = JsonData.Parse("""{"voice":"Amy","rate":1.10}"""),
                BargeIn = false,
                Loop = 0,
                Level = -0.5m,
            },
            new TalkBuilder("<speak>Hello <break time='1s'/> & שלום</speak>")
                .Language("en-GB")
                .Style(2)
                .Premium()
                .Provider("polly")
                .ProviderOptions(JsonData.Parse("""{"voice":"Amy","rate":1.10}"""))
                .BargeIn(false)
                .LoopForever()
                .Level(-0.50m)
                .Build()),
        new("talk.minimal", new TalkAction { Text = "Hello" }, new TalkBuilder("Hello").Build()),
        new(
            "stream.full",
            new StreamAction("https://example.com/music.mp3") { Level = 0.4m, BargeIn = true, Loop = 2 },
            new StreamBuilder("https://example.com/music.mp3").Level(0.4m).BargeIn().Loop(2).Build()),
        new("stream.minimal", new StreamAction { StreamUrl = ["https://example.com/music.mp3"] }, new StreamBuilder("https://example.com/music.mp3").Build()),
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
            new InputBuilder(InputType.Dtmf, InputType.Speech)
                .EventUrl("https://example.com/input")
                .EventMethod(WebhookMethod.Get)
                .Dtmf(dtmf => dtmf.MaxDigits(1))
                .Speech(speech => speech.Context("yes", "no"))
                .Mode(InputMode.Synchronous)
                .Build()),
        new("input.minimal", new InputAction { Type = [InputType.Dtmf] }, new InputBuilder(InputType.Dtmf).Build()),
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
            new RecordBuilder()
                .Format(RecordingFormat.Wav)
                .Split(RecordingSplit.Conversation)
                .Channels(2)
                .EndOnSilence(TimeSpan.FromSeconds(3))
                .EndOnKey("#")
                .TimeOut(TimeSpan.FromHours(2))
                .BeepStart()
                .EventUrl("https://example.com/recordings")
                .EventMethod(WebhookMethod.Post)
                .Transcription()
                .Build()),
        new("record.minimal", new RecordAction(), new RecordBuilder().Build()),
        new(
            "notify.full",
            new NotifyAction(JsonData.Parse("""{"z":1.0,"a":{"b":[null,true]}}"""), "https://example.com/events") { EventMethod = WebhookMethod.Get },
            new NotifyBuilder(JsonData.Parse("""{ "z": 1.0, "a": { "b": [null, true] } }"""), "https://example.com/events").EventMethod(WebhookMethod.Get).Build()),
        new(
            "notify.minimal",
            new NotifyAction { Payload = JsonData.EmptyObject, EventUrl = ["https://example.com/events"] },
            new NotifyBuilder(JsonData.EmptyObject, "https://example.com/events").Build()),
        new("wait.full", new WaitAction { Timeout = TimeSpan.FromSeconds(0.5) }, new WaitBuilder().Timeout(TimeSpan.FromMilliseconds(500)).Build()),
        new("wait.minimal", new WaitAction(), new WaitBuilder().Build()),
        new(
            "transfer.full",
            new TransferAction("CON-1") { CanHear = ["63f61863-4a51-4f6b-86e1-46edebcf9356"], CanSpeak = [], Mute = false },
            new TransferBuilder("CON-1").CanHear("63f61863-4a51-4f6b-86e1-46edebcf9356").HeardByNobody().Mute(false).Build()),
        new("transfer.minimal", new TransferAction { ConversationId = "CON-1" }, new TransferBuilder("CON-1").Build()),
        new("unknown-action.full", new UnknownAction("pay") { AdditionalProperties = AdditionalProperties.Parse("""{"amount":9.90,"currency":"usd"}""") }),
        new("unknown-action.minimal", new UnknownAction()),
        .. CallSamples.All,
    ];
}
