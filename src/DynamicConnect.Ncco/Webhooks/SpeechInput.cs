using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using DynamicConnect.Declarations;

namespace DynamicConnect;

/// <summary>The words that were spoken, as far as they were recognised.</summary>
/// <remarks>
/// <see href="https://developer.vonage.com/en/voice/voice-api/webhook-reference#input">input in the webhook reference</see>.
/// </remarks>
[Webhook]
[JsonConverter(typeof(VoiceObjectConverter<SpeechInput>))]
public sealed partial record SpeechInput : VoiceObject
{
    /// <summary>What may have been said, the likeliest first.</summary>
    public partial ValueList<SpeechResult>? Results { get; init; }

    /// <summary>Why listening came to its end.</summary>
    public partial SpeechTimeoutReason? TimeoutReason { get; init; }

    /// <summary>What went wrong.</summary>
    public partial string? Error { get; init; }

    /// <summary>Where the recording of the speech is.</summary>
    /// <remarks>Only when the input action asked for it.</remarks>
    [StringSyntax(StringSyntaxAttribute.Uri)]
    public partial string? RecordingUrl { get; init; }
}
