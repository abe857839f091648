using System.Globalization;

namespace DynamicConnect.Benchmarks;

/// <summary>The documents that everybody reads and writes: with every kind of value, escapes and letters outside ASCII.</summary>
internal static class Documents
{
    public static Ncco WithActions(int count) => count == 1
        ? [DynamicConnect(0)]
        : new Ncco(Enumerable.Range(0, count / 5).SelectMany(Menu));

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
