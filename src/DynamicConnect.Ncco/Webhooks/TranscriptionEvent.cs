using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using DynamicConnect.Declarations;

namespace DynamicConnect;

/// <summary>The transcription of a recording is ready.</summary>
/// <remarks>
/// <see href="https://developer.vonage.com/en/voice/voice-api/webhook-reference#event-webhook">The event webhook in the webhook
/// reference</see>.
/// </remarks>
[Webhook]
[JsonConverter(typeof(VoiceObjectConverter<TranscriptionEvent>))]
public sealed partial record TranscriptionEvent : VoiceEvent
{
    /// <summary>An event without values.</summary>
    public TranscriptionEvent()
    {
    }

    /// <summary>An event with what it is recognised by.</summary>
    /// <param name="transcriptionUrl">Where the transcription is.</param>
    /// <exception cref="ArgumentNullException"><paramref name="transcriptionUrl"/> is <see langword="null"/>.</exception>
    public TranscriptionEvent([StringSyntax(StringSyntaxAttribute.Uri)] string transcriptionUrl) =>
        TranscriptionUrl = NotNull(transcriptionUrl, nameof(transcriptionUrl));

    /// <summary>Where the transcription is.</summary>
    [StringSyntax(StringSyntaxAttribute.Uri)]
    public partial string? TranscriptionUrl { get; init; }

    /// <summary>The id of the recording.</summary>
    public partial string? RecordingUuid { get; init; }

    /// <summary><see cref="CallStatus.Transcribed"/>.</summary>
    public partial CallStatus? Status { get; init; }

    /// <summary>What was transcribed, such as <c>record</c>.</summary>
    public partial string? Type { get; init; }
}
