using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using DynamicConnect.Declarations;

namespace DynamicConnect;

/// <summary>Reports that a recording is ready.</summary>
/// <remarks>
/// <see href="https://developer.vonage.com/en/voice/voice-api/webhook-reference#record">record in the webhook reference</see>.
/// </remarks>
[Webhook]
[JsonConverter(typeof(VoiceObjectConverter<RecordingEvent>))]
public sealed partial record RecordingEvent : VoiceEvent
{
    /// <summary>Creates an event without values.</summary>
    public RecordingEvent()
    {
    }

    /// <summary>Creates an event with the value that identifies its kind.</summary>
    /// <param name="recordingUrl">The URL of the recording.</param>
    /// <exception cref="ArgumentNullException"><paramref name="recordingUrl"/> is <see langword="null"/>.</exception>
    public RecordingEvent([StringSyntax(StringSyntaxAttribute.Uri)] string recordingUrl) =>
        RecordingUrl = NotNull(recordingUrl, nameof(recordingUrl));

    /// <summary>The URL of the recording.</summary>
    [StringSyntax(StringSyntaxAttribute.Uri)]
    public partial string? RecordingUrl { get; init; }

    /// <summary>The ID of the recording.</summary>
    public partial string? RecordingUuid { get; init; }

    /// <summary>The size of the recording, in bytes.</summary>
    [RawPreserved]
    public partial long? Size { get; init; }

    /// <summary>When the recording began.</summary>
    [RawPreserved]
    public partial DateTimeOffset? StartTime { get; init; }

    /// <summary>When the recording ended.</summary>
    [RawPreserved]
    public partial DateTimeOffset? EndTime { get; init; }

    /// <summary>The status, which is <c>ok</c> in some events.</summary>
    public partial string? Status { get; init; }
}
