using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using DynamicConnect.Wire;
using DynamicConnect.Wire.Codecs;

namespace DynamicConnect;

/// <summary>A recording is ready.</summary>
/// <remarks><see href="https://developer.vonage.com/en/voice/voice-api/webhook-reference#record">record in the webhook reference</see>.</remarks>
[JsonConverter(typeof(VoiceObjectConverter<RecordingEvent>))]
public sealed record RecordingEvent : VoiceEvent
{
    private string? recordingUrl;
    private string? recordingUuid;
    private Spelled<long?> size;
    private Spelled<DateTimeOffset?> startTime;
    private Spelled<DateTimeOffset?> endTime;
    private string? status;

    /// <summary>An event without values.</summary>
    public RecordingEvent()
    {
    }

    /// <summary>An event with what it is recognised by.</summary>
    /// <param name="recordingUrl">Where the recording is.</param>
    /// <exception cref="ArgumentNullException"><paramref name="recordingUrl"/> is <see langword="null"/>.</exception>
    public RecordingEvent([StringSyntax(StringSyntaxAttribute.Uri)] string recordingUrl) => RecordingUrl = Given(recordingUrl, nameof(recordingUrl));

    /// <summary>Where the recording is.</summary>
    [StringSyntax(StringSyntaxAttribute.Uri)]
    public string? RecordingUrl { get => recordingUrl; init => recordingUrl = value; }

    /// <summary>The id of the recording.</summary>
    public string? RecordingUuid { get => recordingUuid; init => recordingUuid = value; }

    /// <summary>The size of the recording, in bytes.</summary>
    public long? Size { get => size.Value; init => size = value; }

    /// <summary>When the recording began.</summary>
    public DateTimeOffset? StartTime { get => startTime.Value; init => startTime = value; }

    /// <summary>When the recording ended.</summary>
    public DateTimeOffset? EndTime { get => endTime.Value; init => endTime = value; }

    /// <summary><c>ok</c>, in some events.</summary>
    public string? Status { get => status; init => status = value; }

    internal static Shape<RecordingEvent> Shape { get; } = new(static () => new RecordingEvent())
    {
        CommonOfEvents,
        { "recording_url", Kind.Text, static x => ref x.recordingUrl },
        { "recording_uuid", Kind.Text, static x => ref x.recordingUuid },
        { "size", WebhookKind.Long, static x => ref x.size },
        { "start_time", WebhookKind.Time, static x => ref x.startTime },
        { "end_time", WebhookKind.Time, static x => ref x.endTime },
        { "status", Kind.Text, static x => ref x.status },
    };

    internal override Plan Plan => Shape.Plan;
}
