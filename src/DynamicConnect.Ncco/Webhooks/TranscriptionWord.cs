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

    /// <summary>The start of the word, measured from the start of the recording in the unit that the platform uses.</summary>
    [RawPreserved]
    public partial decimal? StartTime { get; init; }

    /// <summary>The end of the word, measured from the start of the recording in the unit that the platform uses.</summary>
    [RawPreserved]
    public partial decimal? EndTime { get; init; }

    /// <summary>The confidence of the recognition.</summary>
    /// <remarks>0 to 1.</remarks>
    [RawPreserved]
    public partial decimal? Confidence { get; init; }
}
