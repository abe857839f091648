namespace DynamicConnect.Testing;

/// <summary>
/// A simulated voice platform: takes and makes calls, asks an application for NCCOs, runs them, and tells it what happens, in virtual
/// time.
/// </summary>
/// <remarks>
/// Nobody sleeps: time passes only while a test waits for something in a call, and in no time at all. Each call has a time of its own
/// until it meets another one in a conversation; so calls that a test plays in parallel do not disturb each other.
/// Set the properties before the first call.
/// </remarks>
public sealed partial class VoicePlatform
{
    private readonly Func<VoicePlatform, IWebhookTarget> makeTarget;
    private WebhookCourier? courier;

    /// <summary>A platform for an application behind an HTTP client, such as that of a <c>WebApplicationFactory</c>.</summary>
    /// <param name="client">
    /// The client. The addresses of the application lead to its <see cref="HttpClient.BaseAddress"/>; without one, to where they lead by
    /// themselves.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="client"/> is <see langword="null"/>.</exception>
    public VoicePlatform(HttpClient client)
        : this(platform => new HttpTarget(client, client.BaseAddress, platform.addresses)) => ArgumentNullException.ThrowIfNull(client);

    /// <summary>A platform for an application behind an HTTP handler, such as that of a <c>TestServer</c>.</summary>
    /// <param name="handler">The handler, which stays open.</param>
    /// <exception cref="ArgumentNullException"><paramref name="handler"/> is <see langword="null"/>.</exception>
    public VoicePlatform(HttpMessageHandler handler)
        : this(platform => new HttpTarget(new HttpMessageInvoker(handler, disposeHandler: false), null, platform.addresses))
    {
    }

    /// <summary>A platform for an application without HTTP.</summary>
    /// <param name="application">Answers webhooks: with an NCCO, or with <see langword="null"/> to leave the running one alone.</param>
    /// <exception cref="ArgumentNullException"><paramref name="application"/> is <see langword="null"/>.</exception>
    public VoicePlatform(Func<WebhookRequest, Ncco?> application)
        : this(_ => new DelegateTarget(request => Task.FromResult(application(request)))) => ArgumentNullException.ThrowIfNull(application);

    /// <summary>A platform for an asynchronous application without HTTP.</summary>
    /// <param name="application">Answers webhooks: with an NCCO, or with <see langword="null"/> to leave the running one alone.</param>
    /// <exception cref="ArgumentNullException"><paramref name="application"/> is <see langword="null"/>.</exception>
    public VoicePlatform(Func<WebhookRequest, Task<Ncco?>> application)
        : this(_ => new DelegateTarget(application)) => ArgumentNullException.ThrowIfNull(application);

    private VoicePlatform(Func<VoicePlatform, IWebhookTarget> makeTarget)
    {
        this.makeTarget = makeTarget;
        Sender = new WebhookSender(this);
        Coverage = new CallFlowCoverage(this);
    }

    /// <summary>Where the application answers calls.</summary>
    /// <remarks>An absolute URL, or a path on <see cref="PublicUrl"/>. <c>/answer</c> when it is not set.</remarks>
    public string AnswerUrl { get; init; } = "/answer";

    /// <summary>The HTTP method of the answer webhook; GET when it is not set, as at Vonage.</summary>
    public WebhookMethod AnswerMethod { get; init; } = WebhookMethod.Get;

    /// <summary>Where the application takes events.</summary>
    /// <remarks>
    /// An absolute URL, or a path on <see cref="PublicUrl"/>. Events that have no URL of their own are not sent when it is
    /// <see langword="null"/>.
    /// </remarks>
    public string? EventUrl { get; init; }

    /// <summary>The HTTP method of events; POST when it is not set, as at Vonage.</summary>
    public WebhookMethod EventMethod { get; init; } = WebhookMethod.Post;

    /// <summary>Where the application answers when the answer or the event URL has failed.</summary>
    /// <remarks>An absolute URL, or a path on <see cref="PublicUrl"/>.</remarks>
    public string? FallbackUrl { get; init; }

    /// <summary>The HTTP method of the fallback URL; GET when it is not set, as at Vonage.</summary>
    public WebhookMethod FallbackMethod { get; init; } = WebhookMethod.Get;

    /// <summary>The address under which the platform knows the application; <c>https://example.com</c> when it is not set.</summary>
    public string PublicUrl { get; init; } = "https://example.com";

    /// <summary>The signature secret of the account; webhooks are signed when it is set.</summary>
    public string? SignatureSecret { get; init; }

    /// <summary>The API key in signatures.</summary>
    public string ApiKey { get; init; } = "abcd1234";

    /// <summary>The id of the application in signatures.</summary>
    public string ApplicationId { get; init; } = "aaaaaaaa-bbbb-4ccc-8ddd-0123456789ab";

    /// <summary>The <c>region_url</c> of answer webhooks.</summary>
    public string RegionUrl { get; init; } = "https://api-eu-1.vonage.com";

    /// <summary>The number that <c>randomFromNumber</c> gives.</summary>
    public string RandomFromNumber { get; init; } = "442038973494";

    /// <summary>The virtual time, which the application may share.</summary>
    public VirtualClock Clock { get; init; } = new();

    /// <summary>What a connect without <c>eventType: synchronous</c> does to the NCCO.</summary>
    public AsynchronousConnect AsynchronousConnect { get; init; }

    /// <summary>How long the platform waits for the answer to an answer webhook; 5 seconds when it is not set.</summary>
    public TimeSpan AnswerTimeout { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How long the platform waits for the answer to an event; 10 seconds when it is not set.</summary>
    public TimeSpan EventTimeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How long the platform waits for the answer of the fallback URL; 5 seconds when it is not set.</summary>
    public TimeSpan FallbackTimeout { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How much virtual time each answer takes; none when it is not set.</summary>
    public TimeSpan AnswerTime { get; init; }

    /// <summary>How long an application that hangs is waited for, in real time; 10 seconds when it is not set.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>The time between two keys; 200 milliseconds when it is not set.</summary>
    public TimeSpan KeyInterval { get; init; } = TimeSpan.FromMilliseconds(200);

    /// <summary>How long a text takes to speak once; estimated from its length and its breaks when it is not set.</summary>
    public Func<TalkAction, TimeSpan>? TalkLength { get; init; }

    /// <summary>How long a file plays once; 30 seconds when it is not set.</summary>
    public Func<StreamAction, TimeSpan>? StreamLength { get; init; }

    /// <summary>What goes wrong on the side of the platform; nothing when it is not set.</summary>
    public Trouble Trouble { get; set; } = Trouble.None;

    /// <summary>What the calls of this platform have tried, and what not.</summary>
    public CallFlowCoverage Coverage { get; }

    internal WebhookSender Sender { get; }

    internal WebhookCourier Courier => LazyInitializer.EnsureInitialized(ref courier, () =>
    {
        foreach (string url in new[] { AnswerUrl, EventUrl, FallbackUrl }.OfType<string>())
        {
            addresses.TryAdd(new Uri(Absolute(url)).GetLeftPart(UriPartial.Authority), "");
        }

        return new WebhookCourier(makeTarget(this), addresses, Clock, Patience);
    });

    internal WebhookSignature? Signature => SignatureSecret is not { } secret ? null : new WebhookSignature(secret)
    {
        ApiKey = ApiKey,
        ApplicationId = ApplicationId,
        Clock = Clock,
        NextId = Clock.NextTokenId,
    };

    internal static string FileUrl(string id) => $"https://api.nexmo.com/v1/files/{id}";

    internal Sound SoundOf(TalkAction talk)
    {
        string words = Speech.WordsOf(talk.Text);
        string details = Describe(talk.Language, talk.Level, talk.Loop, talk.BargeIn);
        return new Sound(words, $"\"{words}\"{details}", TalkLength?.Invoke(talk) ?? Speech.LengthOf(talk.Text), talk.Loop ?? 1);
    }

    internal Sound SoundOf(StreamAction stream)
    {
        string details = Describe(null, stream.Level, stream.Loop, stream.BargeIn);
        return new Sound(
            stream.StreamUrl[0],
            $"{stream.StreamUrl[0]}{details}",
            StreamLength?.Invoke(stream) ?? TimeSpan.FromSeconds(30),
            stream.Loop ?? 1);
    }

    private static string Describe(string? language, decimal? level, int? loop, bool? bargeIn)
    {
        string?[] details =
        [
            language,
            level is { } volume ? FormattableString.Invariant($"level {volume}") : null,
            loop is { } times and not 1 ? (times == 0 ? "for ever" : $"{times} times") : null,
            bargeIn == true ? "with barge-in" : null,
        ];
        string text = string.Join(", ", details.OfType<string>());
        return text.Length > 0 ? $" ({text})" : "";
    }
}
