using System.Text.Json.Serialization;
using DynamicConnect.Declarations;

namespace DynamicConnect;

/// <summary>The transcript of one channel of a recording.</summary>
/// <remarks><see href="https://developer.vonage.com/en/voice/voice-api/guides/transcription">The transcription guide</see>.</remarks>
[Webhook]
[JsonConverter(typeof(VoiceObjectConverter<TranscriptionChannel>))]
public sealed partial record TranscriptionChannel : VoiceObject
{
    /// <summary>The length of the channel, in the unit that the platform uses.</summary>
    [RawPreserved]
    public partial decimal? Duration { get; init; }

    /// <summary>The sentences, in order.</summary>
    public partial ValueList<TranscriptionSentence>? Transcript { get; init; }
}
