using System.Text.Json.Serialization;
using DynamicConnect.Declarations;

namespace DynamicConnect;

/// <summary>A possible transcript of the speech.</summary>
/// <remarks>
/// <see href="https://developer.vonage.com/en/voice/voice-api/webhook-reference#input">input in the webhook reference</see>.
/// </remarks>
[Webhook]
[JsonConverter(typeof(VoiceObjectConverter<SpeechResult>))]
public sealed partial record SpeechResult : VoiceObject
{
    /// <summary>The words.</summary>
    public partial string? Text { get; init; }

    /// <summary>The confidence of the recognition.</summary>
    /// <remarks>0 to 1. A string in JSON, sometimes a number.</remarks>
    [AsString, RawPreserved]
    public partial decimal? Confidence { get; init; }
}
