namespace DynamicConnect.Testing;

/// <summary>
/// A simulated voice platform. It receives and makes calls, requests NCCOs from an application, runs them, and sends events, in virtual
/// time.
/// </summary>
/// <remarks>
/// Time passes only while a test awaits something in a call, and without real delays. Each call has its own time until it meets another
/// call in a conversation, so calls that a test plays in parallel do not affect each other. Set the properties before the first call.
/// </remarks>
public sealed partial class VoicePlatform
{
    private readonly Func<VoicePlatform, IWebhookTarget> makeTarget;
    private WebhookCourier? courier;

    /// <summary>
    /// Creates a platform for an application that an HTTP client reaches, such as the client of a <c>WebApplicationFactory</c>.
    /// </summary>
    /// <param name="client">
    /// The client. Requests to the addresses of the application go to its <see cref="HttpClient.BaseAddress"/>, or to the addresses
    /// themselves if it has none.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="client"/> is <see langword="null"/>.</exception>
    public VoicePlatform(HttpClient client)
        : this(platform => new HttpTarget(client, client.BaseAddress, platform.addresses)) => ArgumentNullException.ThrowIfNull(client);

    /// <summary>Creates a platform for an application that an HTTP handler reaches, such as the handler of a <c>TestServer</c>.</summary>
    /// <param name="handler">The handler. It is not disposed.</param>
    /// <exception cref="ArgumentNullException"><paramref name="handler"/> is <see langword="null"/>.</exception>
    public VoicePlatform(HttpMessageHandler handler)
        : this(platform => new HttpTarget(new HttpMessageInvoker(handler, disposeHandler: false), null, platform.addresses))
    {
    }

    /// <summary>Creates a platform for an application without HTTP.</summary>
    /// <param name="application">Handles webhooks. It returns an NCCO, or <see langword="null"/> to keep the running one.</param>
    /// <exception cref="ArgumentNullException"><paramref name="application"/> is <see langword="null"/>.</exception>
    public VoicePlatform(Func<WebhookRequest, Ncco?> application)
        : this(_ => new DelegateTarget(request => Task.FromResult(application(request)))) => ArgumentNullException.ThrowIfNull(application);

    /// <summary>Creates a platform for an asynchronous application without HTTP.</summary>
    /// <param name="application">Handles webhooks. It returns an NCCO, or <see langword="null"/> to keep the running one.</param>
    /// <exception cref="ArgumentNullException"><paramref name="application"/> is <see langword="null"/>.</exception>
    public VoicePlatform(Func<WebhookRequest, Task<Ncco?>> application)
        : this(_ => new DelegateTarget(application)) => ArgumentNullException.ThrowIfNull(application);

    private VoicePlatform(Func<VoicePlatform, IWebhookTarget> makeTarget)
    {
        this.makeTarget = makeTarget;
        Sender = new WebhookSender(this);
        Coverage = new CallFlowCoverage(this);
    }

    /// <summary>The answer URL of the application.</summary>
    /// <remarks>An absolute URL, or a path on <see cref="PublicUrl"/>. The default is <c>/answer</c>.</remarks>
    public string AnswerUrl { get; init; } = "/answer";

    /// <summary>The HTTP method of the answer webhook. The default is GET, as on Vonage.</summary>
    public WebhookMethod AnswerMethod { get; init; } = WebhookMethod.Get;

    /// <summary>The event URL of the application.</summary>
    /// <remarks>
    /// An absolute URL, or a path on <see cref="PublicUrl"/>. If it is <see langword="null"/>, only events with their own URL are sent.
    /// </remarks>
    public string? EventUrl { get; init; }

    /// <summary>The HTTP method of events. The default is POST, as on Vonage.</summary>
    public WebhookMethod EventMethod { get; init; } = WebhookMethod.Post;

    /// <summary>The fallback URL of the application, which is called when the answer or event URL has failed.</summary>
    /// <remarks>
    /// An absolute URL, or a path on <see cref="PublicUrl"/>. If it is <see langword="null"/>, there is no fallback.
    /// </remarks>
    public string? FallbackUrl { get; init; }

    /// <summary>The HTTP method of the fallback URL. The default is GET, as on Vonage.</summary>
    public WebhookMethod FallbackMethod { get; init; } = WebhookMethod.Get;

    /// <summary>The public address of the application. The default is <c>https://example.com</c>.</summary>
    public string PublicUrl { get; init; } = "https://example.com";

    /// <summary>The signature secret of the account. If it is set, webhooks are signed.</summary>
    public string? SignatureSecret { get; init; }

    /// <summary>The API key in signatures. The default is <c>abcd1234</c>.</summary>
    public string ApiKey { get; init; } = "abcd1234";

    /// <summary>The id of the application in signatures. The default is <c>aaaaaaaa-bbbb-4ccc-8ddd-0123456789ab</c>.</summary>
    public string ApplicationId { get; init; } = "aaaaaaaa-bbbb-4ccc-8ddd-0123456789ab";

    /// <summary>The <c>region_url</c> of answer webhooks. The default is <c>https://api-eu-1.vonage.com</c>.</summary>
    public string RegionUrl { get; init; } = "https://api-eu-1.vonage.com";

    /// <summary>The caller id that <c>randomFromNumber</c> selects. The default is <c>442038973494</c>.</summary>
    public string RandomFromNumber { get; init; } = "442038973494";

    /// <summary>The virtual clock, which the application can share.</summary>
    public VirtualClock Clock { get; init; } = new();

    /// <summary>How a connect action without <c>eventType: synchronous</c> affects the NCCO.</summary>
    /// <remarks>The default is <see cref="AsynchronousConnect.DoesNotBlock"/>.</remarks>
    public AsynchronousConnect AsynchronousConnect { get; init; }

    /// <summary>How long the platform waits for the response to an answer webhook. The default is 5 seconds.</summary>
    public TimeSpan AnswerTimeout { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How long the platform waits for the response to an event. The default is 10 seconds.</summary>
    public TimeSpan EventTimeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How long the platform waits for the response from the fallback URL. The default is 5 seconds.</summary>
    public TimeSpan FallbackTimeout { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How much virtual time each response takes. The default is zero.</summary>
    public TimeSpan AnswerTime { get; init; }

    /// <summary>How long the platform waits in real time for an application that hangs. The default is 10 seconds.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>The time between two keys. The default is 200 milliseconds.</summary>
    public TimeSpan KeyInterval { get; init; } = TimeSpan.FromMilliseconds(200);

    /// <summary>Gets how long it takes to speak a text once. By default, this is estimated from its length and its breaks.</summary>
    public Func<TalkAction, TimeSpan>? TalkLength { get; init; }

    /// <summary>Gets how long it takes to play a file once. The default is 30 seconds.</summary>
    public Func<StreamAction, TimeSpan>? StreamLength { get; init; }

    /// <summary>The trouble of the platform, the network or a carrier. The default is <see cref="Trouble.None"/>.</summary>
    public Trouble Trouble { get; set; } = Trouble.None;

    /// <summary>The parts of the call flow that the calls of this platform have not tried.</summary>
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
            loop is { } times and not 1 ? (times == 0 ? "forever" : $"{times} times") : null,
            bargeIn == true ? "with barge-in" : null,
        ];
        string text = string.Join(", ", details.OfType<string>());
        return text.Length > 0 ? $" ({text})" : "";
    }
}
