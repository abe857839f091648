using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using DynamicConnect.Declarations;

namespace DynamicConnect;

/// <summary>The result of speech recognition.</summary>
/// <remarks>
/// <see href="https://developer.vonage.com/en/voice/voice-api/webhook-reference#input">input in the webhook reference</see>.
/// </remarks>
[Webhook]
[JsonConverter(typeof(VoiceObjectConverter<SpeechInput>))]
public sealed partial record SpeechInput : VoiceObject
{
    /// <summary>The possible transcripts, the most likely first.</summary>
    public partial ValueList<SpeechResult>? Results { get; init; }

    /// <summary>The reason why listening ended.</summary>
    public partial SpeechTimeoutReason? TimeoutReason { get; init; }

    /// <summary>The error, if speech recognition failed.</summary>
    public partial string? Error { get; init; }

    /// <summary>The URL of the speech recording.</summary>
    /// <remarks>Only set when the input action has requested it.</remarks>
    [StringSyntax(StringSyntaxAttribute.Uri)]
    public partial string? RecordingUrl { get; init; }
}
