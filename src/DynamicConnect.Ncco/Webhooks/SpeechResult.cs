using System.Text.Json.Serialization;
using DynamicConnect.Wire;
using DynamicConnect.Wire.Codecs;

namespace DynamicConnect;

/// <summary>Something that may have been said.</summary>
/// <remarks><see href="https://developer.vonage.com/en/voice/voice-api/webhook-reference#input">input in the webhook reference</see>.</remarks>
[JsonConverter(typeof(VoiceObjectConverter<SpeechResult>))]
public sealed record SpeechResult : VoiceObject
{
    private string? text;
    private Spelled<decimal?> confidence;

    /// <summary>The words.</summary>
    public string? Text { get => text; init => text = value; }

    /// <summary>How sure the recognition is.</summary>
    /// <remarks>0 to 1. Text on the wire, sometimes a number.</remarks>
    public decimal? Confidence { get => confidence.Value; init => confidence = value; }

    internal static Shape<SpeechResult> Shape { get; } = new(static () => new SpeechResult())
    {
        { "text", Kind.Text, static x => ref x.text },
        { "confidence", WebhookKind.NumberAsText, static x => ref x.confidence },
    };

    internal override Plan Plan => Shape.Plan;
}
