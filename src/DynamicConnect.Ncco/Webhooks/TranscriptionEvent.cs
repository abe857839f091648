using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using DynamicConnect.Declarations;

namespace DynamicConnect;

/// <summary>Reports that the transcription of a recording is ready.</summary>
/// <remarks>
/// <see href="https://developer.vonage.com/en/voice/voice-api/webhook-reference#event-webhook">The event webhook in the webhook
/// reference</see>.
/// </remarks>
[Webhook]
[JsonConverter(typeof(VoiceObjectConverter<TranscriptionEvent>))]
public sealed partial record TranscriptionEvent : VoiceEvent
{
    /// <summary>Creates an event without values.</summary>
    public TranscriptionEvent()
    {
    }

    /// <summary>Creates an event with the value that identifies its kind.</summary>
    /// <param name="transcriptionUrl">The URL of the transcription.</param>
    /// <exception cref="ArgumentNullException"><paramref name="transcriptionUrl"/> is <see langword="null"/>.</exception>
    public TranscriptionEvent([StringSyntax(StringSyntaxAttribute.Uri)] string transcriptionUrl) =>
        TranscriptionUrl = NotNull(transcriptionUrl, nameof(transcriptionUrl));

    /// <summary>The URL of the transcription.</summary>
    [StringSyntax(StringSyntaxAttribute.Uri)]
    public partial string? TranscriptionUrl { get; init; }

    /// <summary>The ID of the recording.</summary>
    public partial string? RecordingUuid { get; init; }

    /// <summary>The status, <see cref="CallStatus.Transcribed"/>.</summary>
    public partial CallStatus? Status { get; init; }

    /// <summary>What was transcribed, such as <c>record</c>.</summary>
    public partial string? Type { get; init; }
}
