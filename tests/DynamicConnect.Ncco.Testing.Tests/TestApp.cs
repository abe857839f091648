namespace DynamicConnect.Testing.Tests;

/// <summary>
/// An application that responds to each subject (<c>answer</c>, <c>busy</c>, <c>input</c>) with the responses of the test, in order.
/// </summary>
internal sealed class TestApp
{
    private readonly Dictionary<string, Queue<Func<WebhookRequest, Ncco?>>> answers = [];

    public TestApp(params NccoAction[] first)
    {
        if (first.Length > 0)
        {
            On("answer", first);
        }
    }

    public List<string> Subjects { get; } = [];

    public List<WebhookRequest> Requests { get; } = [];

    public static PhoneEndpoint Agent { get; } = new("4155550123");

    public static PhoneEndpoint Alternative { get; } = new("442079354442");

    public static ConnectAction Synchronous(ConnectEndpoint endpoint, int timeout = 10) => new(endpoint)
    {
        From = "442038973494",
        Timeout = TimeSpan.FromSeconds(timeout),
        EventType = EventType.Synchronous,
        EventUrl = ["https://example.com/events"],
    };

    public static ConnectAction Asynchronous(ConnectEndpoint endpoint) => new(endpoint) { From = "442038973494" };

    public static TalkAction Talk(string text) => new(text);

    public static InputAction Input(params InputType[] types) => new(types) { EventUrl = ["https://example.com/input"] };

    public static TimeSpan Seconds(double seconds) => TimeSpan.FromSeconds(seconds);

    public TestApp On(string subject, params NccoAction[] ncco) => On(subject, _ => new Ncco(ncco));

    public TestApp On(string subject, Func<WebhookRequest, Ncco?> answer)
    {
        if (!answers.TryGetValue(subject, out var queue))
        {
            answers[subject] = queue = new Queue<Func<WebhookRequest, Ncco?>>();
        }

        queue.Enqueue(answer);
        return this;
    }

    public Ncco? Answer(WebhookRequest request)
    {
        var subject = SubjectOf(request);
        lock (Subjects)
        {
            Subjects.Add(subject);
            Requests.Add(request);
        }

        return answers.TryGetValue(subject, out var queue) ? (queue.Count > 1 ? queue.Dequeue() : queue.Peek())(request) : null;
    }

    public async Task<SimulatedCall> CallAsync(Action<VoicePlatform>? prepare = null)
    {
        var platform = Platform();
        prepare?.Invoke(platform);
        return await platform.CallAsync("4155550199", "4155550100");
    }

    public VoicePlatform Platform() => new(Answer) { EventUrl = "/events" };

    private static string SubjectOf(WebhookRequest request) => request.Kind switch
    {
        WebhookKind.Answer => "answer",
        WebhookKind.Fallback => "fallback",
        _ => request.ToVoiceEvent() switch
        {
            CallStatusEvent { Status: { } status } => $"{status}",
            InputEvent => "input",
            RecordingEvent => "recording",
            TranscriptionEvent => "transcription",
            TransferEvent => "transfer",
            NotifyEvent => "notify",
            ErrorEvent => "error",
            _ => "unknown",
        },
    };
}
