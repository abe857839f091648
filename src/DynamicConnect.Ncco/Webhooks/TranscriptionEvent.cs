using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using DynamicConnect.Wire;
using DynamicConnect.Wire.Codecs;

namespace DynamicConnect;

/// <summary>The transcription of a recording is ready.</summary>
/// <remarks><see href="https://developer.vonage.com/en/voice/voice-api/webhook-reference#event-webhook">The event webhook in the webhook reference</see>.</remarks>
[JsonConverter(typeof(VoiceObjectConverter<TranscriptionEvent>))]
public sealed record TranscriptionEvent : VoiceEvent
{
    private string? transcriptionUrl;
    private string? recordingUuid;
    private CallStatus? status;
    private string? type;

    /// <summary>An event without values.</summary>
    public TranscriptionEvent()
    {
    }

    /// <summary>An event with what it is recognised by.</summary>
    /// <param name="transcriptionUrl">Where the transcription is.</param>
    /// <exception cref="ArgumentNullException"><paramref name="transcriptionUrl"/> is <see langword="null"/>.</exception>
    public TranscriptionEvent([StringSyntax(StringSyntaxAttribute.Uri)] string transcriptionUrl) => TranscriptionUrl = Given(transcriptionUrl, nameof(transcriptionUrl));

    /// <summary>Where the transcription is.</summary>
    [StringSyntax(StringSyntaxAttribute.Uri)]
    public string? TranscriptionUrl { get => transcriptionUrl; init => transcriptionUrl = value; }

    /// <summary>The id of the recording.</summary>
    public string? RecordingUuid { get => recordingUuid; init => recordingUuid = value; }

    /// <summary><see cref="CallStatus.Transcribed"/>.</summary>
    public CallStatus? Status { get => status; init => status = value; }

    /// <summary>What was transcribed, such as <c>record</c>.</summary>
    public string? Type { get => type; init => type = value; }

    internal static Shape<TranscriptionEvent> Shape { get; } = new(static () => new TranscriptionEvent())
    {
        CommonOfEvents,
        { "transcription_url", Kind.Text, static x => ref x.transcriptionUrl },
        { "recording_uuid", Kind.Text, static x => ref x.recordingUuid },
        { "status", Kind.OpenNameOf<CallStatus>(), static x => ref x.status },
        { "type", Kind.Text, static x => ref x.type },
    };

    internal override Plan Plan => Shape.Plan;
}
