using System.Text.Json.Serialization;
using DynamicConnect.Declarations;

namespace DynamicConnect;

/// <summary>A sentence of a transcription.</summary>
/// <remarks><see href="https://developer.vonage.com/en/voice/voice-api/guides/transcription">The transcription guide</see>.</remarks>
[Webhook]
[JsonConverter(typeof(VoiceObjectConverter<TranscriptionSentence>))]
public sealed partial record TranscriptionSentence : VoiceObject
{
    /// <summary>The sentence, with capitals and punctuation.</summary>
    public partial string? Sentence { get; init; }

    /// <summary>The sentence as it was recognized.</summary>
    public partial string? RawSentence { get; init; }

    /// <summary>The start of the sentence, measured from the start of the recording in the unit that the platform uses.</summary>
    [RawPreserved]
    public partial decimal? Timestamp { get; init; }

    /// <summary>The duration of the sentence, in the unit that the platform uses.</summary>
    [RawPreserved]
    public partial decimal? Duration { get; init; }

    /// <summary>The words, each with its start and end.</summary>
    public partial ValueList<TranscriptionWord>? Words { get; init; }
}
