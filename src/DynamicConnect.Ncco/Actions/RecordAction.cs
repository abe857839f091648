using System.Text.Json.Serialization;
using DynamicConnect.Rules;
using DynamicConnect.Wire;
using DynamicConnect.Wire.Codecs;

namespace DynamicConnect;

/// <summary>Records the call.</summary>
/// <remarks><see href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#record">record in the NCCO reference</see>.</remarks>
[JsonConverter(typeof(VoiceObjectConverter<RecordAction>))]
public sealed record RecordAction : NccoAction
{
    private RecordingFormat? format;
    private RecordingSplit? split;
    private int? channels;
    private TimeSpan? endOnSilence;
    private string? endOnKey;
    private TimeSpan? timeOut;
    private bool? beepStart;
    private ValueList<string>? eventUrl;
    private WebhookMethod? eventMethod;
    private TranscriptionSettings? transcription;

    /// <summary>The file format.</summary>
    /// <remarks>Vonage uses MP3 when it is not set, WAV for more than two channels.</remarks>
    public RecordingFormat? Format { get => format; init => format = value; }

    /// <summary>How the channels are kept apart.</summary>
    /// <remarks>Vonage records all parties together when it is not set.</remarks>
    public RecordingSplit? Split { get => split; init => split = value; }

    /// <summary>The number of channels.</summary>
    /// <remarks>1 to 32; needs <see cref="Split"/>.</remarks>
    public int? Channels { get => channels; init => channels = value; }

    /// <summary>The silence that ends the recording.</summary>
    /// <remarks>3 to 10 whole seconds.</remarks>
    public TimeSpan? EndOnSilence { get => endOnSilence; init => endOnSilence = value; }

    /// <summary>The key that ends the recording.</summary>
    /// <remarks>One of <c>0</c> to <c>9</c>, <c>*</c> and <c>#</c>.</remarks>
    public string? EndOnKey { get => endOnKey; init => endOnKey = value; }

    /// <summary>The longest time that the recording may last.</summary>
    /// <remarks>3 to 7,200 whole seconds.</remarks>
    public TimeSpan? TimeOut { get => timeOut; init => timeOut = value; }

    /// <summary>Whether a beep tells that the recording begins.</summary>
    /// <remarks>Vonage uses <see langword="false"/> when it is not set.</remarks>
    public bool? BeepStart { get => beepStart; init => beepStart = value; }

    /// <summary>Where the recording is announced.</summary>
    /// <remarks>Absolute http or https URLs; Vonage uses one. Vonage uses the event URL of the application when it is not set.</remarks>
    public ValueList<string>? EventUrl { get => eventUrl; init => eventUrl = value; }

    /// <summary>The HTTP method with which <see cref="EventUrl"/> is called.</summary>
    /// <remarks>Vonage uses POST when it is not set.</remarks>
    public WebhookMethod? EventMethod { get => eventMethod; init => eventMethod = value; }

    /// <summary>How the recording is transcribed.</summary>
    /// <remarks>Settings without a value, <c>{}</c>, transcribe with the defaults; Vonage does not transcribe when it is not set.</remarks>
    public TranscriptionSettings? Transcription { get => transcription; init => transcription = value; }

    internal static Shape<RecordAction> Shape { get; } = new("action", "record", static () => new RecordAction())
    {
        { "format", Kind.NameOf<RecordingFormat>(), static x => ref x.format, Trait.Default("mp3") },
        { "split", Kind.NameOf<RecordingSplit>(), static x => ref x.split },
        { "channels", Kind.Integer, static x => ref x.channels, Rule.Between(1, 32) },
        { "endOnSilence", Kind.Seconds, static x => ref x.endOnSilence, Rule.WholeSeconds(3, 10) },
        { "endOnKey", Kind.Text, static x => ref x.endOnKey, Rule.Key },
        { "timeOut", Kind.Seconds, static x => ref x.timeOut, Rule.WholeSeconds(3, 7200) },
        { "beepStart", Kind.Flag, static x => ref x.beepStart, Trait.Default(false) },
        { "eventUrl", Kind.Texts, static x => ref x.eventUrl, Rule.Urls },
        { "eventMethod", Kind.NameOf<WebhookMethod>(), static x => ref x.eventMethod, Trait.Default("POST") },
        { "transcription", static () => TranscriptionSettings.Shape, static x => ref x.transcription },
        static () =>
        [
            new(Together.ChannelsWithoutSplit, "channels", static x => x.Channels is not null && x.Split is null, "split"),
        ],
    };

    internal override Plan Plan => Shape.Plan;
}
