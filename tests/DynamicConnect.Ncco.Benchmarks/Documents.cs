using System.Globalization;

namespace DynamicConnect.Benchmarks;

/// <summary>The documents that all contenders read and write, with every kind of value, escapes and non-ASCII letters.</summary>
internal static class Documents
{
    public static Ncco WithActions(int count) => count == 1
        ? [DynamicConnect(0)]
        : new Ncco(Enumerable.Range(0, count / 5).SelectMany(Menu));

    /// <summary>
    /// All properties that every contender supports, with values that all of them write alike. There are no whole decimals, because
    /// Newtonsoft.Json adds a decimal point to them.
    /// </summary>
    public static Ncco WithEverything =>
    [
        new TalkAction("Hello")
        {
            Language = "de-DE",
            Style = 0,
            Premium = false,
            Provider = "elevenlabs",
            BargeIn = false,
            Loop = 0,
            Level = -0.5m,
        },
        new StreamAction("https://example.com/music/waiting.mp3") { Level = 0.25m, BargeIn = true, Loop = 2 },
        new InputAction(InputType.Speech)
        {
            EventUrl = ["https://example.com/menu/input"],
            EventMethod = WebhookMethod.Get,
            Dtmf = new DtmfSettings { MaxDigits = 4, SubmitOnHash = false, TimeOut = TimeSpan.Zero },
            Speech = new SpeechSettings
            {
                Uuid = ["aaaaaaaa-bbbb-cccc-dddd-0123456789ab"],
                Context = [],
                Language = "fr-FR",
                EndOnSilence = TimeSpan.FromSeconds(0.4),
                StartTimeout = TimeSpan.FromSeconds(60),
                MaxDuration = TimeSpan.FromSeconds(30),
                Sensitivity = 50,
                SaveAudio = true,
                Provider = "google",
            },
            Mode = InputMode.Synchronous,
        },
        DynamicConnect(0) with
        {
            From = null,
            RandomFromNumber = true,
            Limit = TimeSpan.FromSeconds(7200),
            MachineDetection = MachineDetection.Hangup,
            AdvancedMachineDetection = new AdvancedMachineDetection
            {
                Behavior = MachineDetection.Continue,
                Mode = DetectionMode.DetectBeep,
                BeepTimeout = TimeSpan.FromSeconds(90),
            },
            EventType = EventType.Asynchronous,
            EventMethod = WebhookMethod.Post,
            RingbackTone = "https://example.com/music/ringing.wav",
            Endpoint =
            [
                new PhoneEndpoint("4155550123")
                {
                    DtmfAnswer = "1p2",
                    OnAnswer = new OnAnswer("https://example.com/whisper") { RingbackTone = "https://example.com/music/ringing.wav" },
                    Shaken = "aGVhZGVy.Y2xhaW1z.c2lnbmF0dXJl;info=<https://example.com/shaken.pem>;alg=ES256;ppt=\"shaken\"",
                },
            ],
        },
        new ConnectAction(new AppEndpoint("jamie")) { From = "4155550100" },
        new RecordAction
        {
            Format = RecordingFormat.Ogg,
            Split = RecordingSplit.Conversation,
            Channels = 2,
            EndOnSilence = TimeSpan.FromSeconds(3),
            EndOnKey = "*",
            TimeOut = TimeSpan.FromSeconds(60),
            BeepStart = false,
            EventUrl = ["https://example.com/recordings"],
            EventMethod = WebhookMethod.Post,
            Transcription = new TranscriptionSettings
            {
                Language = "en-US",
                EventUrl = ["https://example.com/transcripts"],
                EventMethod = WebhookMethod.Post,
                SentimentAnalysis = true,
            },
        },
    ];

    private static NccoAction[] Menu(int number) =>
    [
        new TalkAction(Text(number))
        {
            Language = "en-GB",
            Style = 2,
            Premium = true,
            BargeIn = true,
            Level = 0.5m,
        },
        new InputAction(InputType.Dtmf, InputType.Speech)
        {
            EventUrl = ["https://example.com/menu/input"],
            EventMethod = WebhookMethod.Post,
            Dtmf = new DtmfSettings { MaxDigits = 1, SubmitOnHash = true, TimeOut = TimeSpan.FromSeconds(5) },
            Speech = new SpeechSettings { Context = ["sales", "support"], Language = "en-GB", EndOnSilence = TimeSpan.FromSeconds(1.5) },
        },
        new StreamAction("https://example.com/music/waiting.mp3") { Loop = 1, Level = -0.2m },
        DynamicConnect(number),
        new RecordAction
        {
            Format = RecordingFormat.Wav,
            EndOnSilence = TimeSpan.FromSeconds(3),
            EndOnKey = "#",
            BeepStart = true,
            EventUrl = ["https://example.com/recordings"],
        },
    ];

    private static ConnectAction DynamicConnect(int number) => new(new PhoneEndpoint(Number(number)))
    {
        From = "4155550100",
        Timeout = TimeSpan.FromSeconds(10),
        EventType = EventType.Synchronous,
        EventUrl = ["https://example.com/events"],
    };

    private static string Number(int number) => (4155550123 + number).ToString(CultureInfo.InvariantCulture);

    private static string Text(int number) => (number % 2) switch
    {
        0 => "<speak>Thank you for calling. <break time=\"500ms\"/>Press one for sales, or say what you need.</speak>",
        _ => "Welcome to the Café Zürich. Press one to book a table, or hold the line to speak to somebody.",
    };
}
