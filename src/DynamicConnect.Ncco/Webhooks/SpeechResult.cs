using System.Text.Json.Serialization;
using DynamicConnect.Declarations;

namespace DynamicConnect;

/// <summary>Something that may have been said.</summary>
/// <remarks>
/// <see href="https://developer.vonage.com/en/voice/voice-api/webhook-reference#input">input in the webhook reference</see>.
/// </remarks>
[Webhook]
[JsonConverter(typeof(VoiceObjectConverter<SpeechResult>))]
public sealed partial record SpeechResult : VoiceObject
{
    /// <summary>The words.</summary>
    public partial string? Text { get; init; }

    /// <summary>How sure the recognition is.</summary>
    /// <remarks>0 to 1. Text on the wire, sometimes a number.</remarks>
    [AsString, RawPreserved]
    public partial decimal? Confidence { get; init; }
}
