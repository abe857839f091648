using System.Text.Json.Serialization;
using DynamicConnect.Rules;
using DynamicConnect.Wire;
using DynamicConnect.Wire.Codecs;

namespace DynamicConnect;

/// <summary>How an input action recognises speech.</summary>
/// <remarks><see href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#speech-recognition-settings">Speech recognition settings in the NCCO reference</see>.</remarks>
[JsonConverter(typeof(VoiceObjectConverter<SpeechSettings>))]
public sealed record SpeechSettings : VoiceObject
{
    private ValueList<string>? uuid;
    private ValueList<string>? context;
    private string? language;
    private TimeSpan? endOnSilence;
    private TimeSpan? startTimeout;
    private TimeSpan? maxDuration;
    private int? sensitivity;
    private bool? saveAudio;
    private string? provider;
    private JsonData? providerOptions;

    /// <summary>The leg whose speech is recognised.</summary>
    /// <remarks>Exactly one UUID. Vonage uses the first leg of the call when it is not set.</remarks>
    public ValueList<string>? Uuid { get => uuid; init => uuid = value; }

    /// <summary>Words that are likely to be said.</summary>
    public ValueList<string>? Context { get => context; init => context = value; }

    /// <summary>The language that is spoken, as a BCP-47 tag.</summary>
    /// <remarks>Vonage uses <c>en-US</c> when it is not set.</remarks>
    public string? Language { get => language; init => language = value; }

    /// <summary>The silence after which the speech is complete.</summary>
    /// <remarks>0.4 to 10 seconds. Vonage uses 2 seconds when it is not set.</remarks>
    public TimeSpan? EndOnSilence { get => endOnSilence; init => endOnSilence = value; }

    /// <summary>How long to wait for the speech to begin.</summary>
    /// <remarks>1 to 60 whole seconds. Vonage uses 10 seconds when it is not set.</remarks>
    public TimeSpan? StartTimeout { get => startTimeout; init => startTimeout = value; }

    /// <summary>The longest time that the speech may last.</summary>
    /// <remarks>1 to 60 whole seconds. Vonage uses 60 seconds when it is not set.</remarks>
    public TimeSpan? MaxDuration { get => maxDuration; init => maxDuration = value; }

    /// <summary>How loud speech must be to be told from noise.</summary>
    /// <remarks>10 to 100. Vonage uses 90 when it is not set.</remarks>
    public int? Sensitivity { get => sensitivity; init => sensitivity = value; }

    /// <summary>Whether a recording of the speech is kept.</summary>
    /// <remarks>Vonage uses <see langword="false"/> when it is not set.</remarks>
    public bool? SaveAudio { get => saveAudio; init => saveAudio = value; }

    /// <summary>The provider of the speech recognition.</summary>
    /// <remarks>An open set.</remarks>
    public string? Provider { get => provider; init => provider = value; }

    /// <summary>Settings of the provider, by their names.</summary>
    /// <remarks>A JSON object.</remarks>
    public JsonData? ProviderOptions { get => providerOptions; init => providerOptions = value; }

    internal static Shape<SpeechSettings> Shape { get; } = new(static () => new SpeechSettings())
    {
        { "uuid", Kind.Texts, static x => ref x.uuid, Rule.OneText, Rule.LegUuids },
        { "context", Kind.Texts, static x => ref x.context },
        { "language", Kind.Text, static x => ref x.language, Rule.Language, Trait.Default("en-US") },
        { "endOnSilence", Kind.Seconds, static x => ref x.endOnSilence, Rule.Seconds(0.4m, 10m), Trait.Default(2) },
        { "startTimeout", Kind.Seconds, static x => ref x.startTimeout, Rule.WholeSeconds(1, 60), Trait.Default(10) },
        { "maxDuration", Kind.Seconds, static x => ref x.maxDuration, Rule.WholeSeconds(1, 60), Trait.Default(60) },
        { "sensitivity", Kind.Integer, static x => ref x.sensitivity, Rule.Between(10, 100), Trait.Default(90) },
        { "saveAudio", Kind.Flag, static x => ref x.saveAudio, Trait.Default(false) },
        { "provider", Kind.Text, static x => ref x.provider },
        { "providerOptions", Kind.Json, static x => ref x.providerOptions, Rule.JsonObject },
    };

    internal override Plan Plan => Shape.Plan;
}
