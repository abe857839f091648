using System.Text.Json.Serialization;
using DynamicConnect.Rules;
using DynamicConnect.Wire;
using DynamicConnect.Wire.Codecs;

namespace DynamicConnect;

/// <summary>How a recording is transcribed. Settings without a value transcribe with the defaults.</summary>
/// <remarks><see href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#transcription-settings">Transcription settings in the NCCO reference</see>.</remarks>
[JsonConverter(typeof(VoiceObjectConverter<TranscriptionSettings>))]
public sealed record TranscriptionSettings : VoiceObject
{
    private string? language;
    private ValueList<string>? eventUrl;
    private WebhookMethod? eventMethod;
    private bool? sentimentAnalysis;

    /// <summary>The language that is spoken, as a BCP-47 tag.</summary>
    /// <remarks>Vonage uses <c>en-US</c> when it is not set.</remarks>
    public string? Language { get => language; init => language = value; }

    /// <summary>Where the transcription is announced.</summary>
    /// <remarks>Absolute http or https URLs; Vonage uses one.</remarks>
    public ValueList<string>? EventUrl { get => eventUrl; init => eventUrl = value; }

    /// <summary>The HTTP method with which <see cref="EventUrl"/> is called.</summary>
    /// <remarks>Vonage uses POST when it is not set.</remarks>
    public WebhookMethod? EventMethod { get => eventMethod; init => eventMethod = value; }

    /// <summary>Whether the sentiment of each sentence is told.</summary>
    /// <remarks>Vonage uses <see langword="false"/> when it is not set.</remarks>
    public bool? SentimentAnalysis { get => sentimentAnalysis; init => sentimentAnalysis = value; }

    internal static Shape<TranscriptionSettings> Shape { get; } = new(static () => new TranscriptionSettings())
    {
        { "language", Kind.Text, static x => ref x.language, Rule.Language },
        { "eventUrl", Kind.Texts, static x => ref x.eventUrl, Rule.Urls },
        { "eventMethod", Kind.NameOf<WebhookMethod>(), static x => ref x.eventMethod, Trait.Default("POST") },
        { "sentimentAnalysis", Kind.Flag, static x => ref x.sentimentAnalysis, Trait.Default(false) },
    };

    internal override Plan Plan => Shape.Plan;
}
