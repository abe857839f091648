using System.Text.Json.Serialization;
using DynamicConnect.Declarations;

namespace DynamicConnect;

/// <summary>How a recording is transcribed. Empty settings transcribe with the defaults.</summary>
/// <remarks>
/// <see href="https://developer.vonage.com/en/voice/voice-api/ncco-reference#transcription-settings">Transcription settings in the NCCO
/// reference</see>.
/// </remarks>
[Settings]
[JsonConverter(typeof(VoiceObjectConverter<TranscriptionSettings>))]
public sealed partial record TranscriptionSettings : VoiceObject
{
    /// <summary>The spoken language, as a BCP-47 tag.</summary>
    /// <remarks>Vonage uses <c>en-US</c> when it is not set.</remarks>
    [Language]
    public partial string? Language { get; init; }

    /// <summary>The webhook URLs that receive an event when the transcription is ready.</summary>
    /// <remarks>Absolute http or https URLs; only one is used.</remarks>
    [EmptyHasNoEffect, Urls, Alias("event_url")]
    public partial ValueList<string>? EventUrl { get; init; }

    /// <summary>The HTTP method that Vonage uses to call <see cref="EventUrl"/>.</summary>
    /// <remarks>Vonage uses POST when it is not set.</remarks>
    [VonageDefault("POST")]
    public partial WebhookMethod? EventMethod { get; init; }

    /// <summary>Whether the transcription includes the sentiment of each sentence.</summary>
    /// <remarks>Vonage uses <see langword="false"/> when it is not set.</remarks>
    [VonageDefault(false)]
    public partial bool? SentimentAnalysis { get; init; }
}
