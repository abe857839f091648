using System.Text.Json.Serialization;
using DynamicConnect.Declarations;

namespace DynamicConnect;

/// <summary>A word of a transcription.</summary>
/// <remarks><see href="https://developer.vonage.com/en/voice/voice-api/guides/transcription">The transcription guide</see>.</remarks>
[Webhook]
[JsonConverter(typeof(VoiceObjectConverter<TranscriptionWord>))]
public sealed partial record TranscriptionWord : VoiceObject
{
    /// <summary>The word.</summary>
    public partial string? Word { get; init; }

    /// <summary>When it begins, from the start of the recording, in the unit of the platform.</summary>
    [RawPreserved]
    public partial decimal? StartTime { get; init; }

    /// <summary>When it ends, from the start of the recording, in the unit of the platform.</summary>
    [RawPreserved]
    public partial decimal? EndTime { get; init; }

    /// <summary>How sure the recognition is.</summary>
    /// <remarks>0 to 1.</remarks>
    [RawPreserved]
    public partial decimal? Confidence { get; init; }
}
