using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using DynamicConnect.Contracts;

namespace DynamicConnect;

/// <summary>Reads events. They have no discriminator, so each is recognized by its properties.</summary>
internal sealed class VoiceEventReader : ValueReader<VoiceEvent>
{
    private VoiceEventReader()
    {
    }

    public static VoiceEventReader Instance { get; } = new();

    /// <summary>The contracts of all events.</summary>
    public static IContract[] Contracts =>
    [
        CallStatusEvent.Contract,
        InputEvent.Contract,
        RecordingEvent.Contract,
        TranscriptionEvent.Contract,
        TransferEvent.Contract,
        NotifyEvent.Contract,
        ErrorEvent.Contract,
        UnknownEvent.Contract,
    ];

    /// <summary>Reads and writes events as query strings.</summary>
    public QueryForm Form { get; } = new(Contracts);

    public override string Expected => "an event, which is an object";

    /// <summary>Whether an object is recognized as an event.</summary>
    public static bool IsEvent(EventMarks marks) => Find(marks) is not null;

    public override bool TryRead(ref DocumentReader reader, [MaybeNullWhen(false)] out VoiceEvent value)
    {
        value = reader.Token == JsonTokenType.StartObject ? Recognize(EventMarks.Of(reader))(ref reader, isSettled: true) : null;
        return value is not null;
    }

    /// <summary>The platform also sends properties without a value. These count only if no other property identifies the event.</summary>
    private static RecordReader<VoiceEvent> Recognize(EventMarks marks)
    {
        RecordReader<VoiceEvent>? read = Find(marks);
        marks.TakesEmpty = true;
        return read ?? Find(marks) ?? UnknownEvent.ReadFrom;
    }

    // The first match wins.
    private static RecordReader<VoiceEvent>? Find(EventMarks marks)
    {
        bool isTranscription = marks.Has("transcription_url") || marks.IsStatus("transcribed");
        bool isRecording = marks.Has("recording_url") && (marks.IsStatus("ok") || !marks.Has("status"));
        return marks switch
        {
            _ when marks.Has("status") && !isTranscription && !isRecording => CallStatusEvent.ReadFrom,
            _ when (marks.Has("dtmf") || marks.Has("speech")) && !marks.Has("status") => InputEvent.ReadFrom,
            _ when isRecording => RecordingEvent.ReadFrom,
            _ when isTranscription => TranscriptionEvent.ReadFrom,
            _ when marks.Has("conversation_uuid_from") => TransferEvent.ReadFrom,
            _ when marks.Has("payload") => NotifyEvent.ReadFrom,
            _ when marks.Has("reason") => ErrorEvent.ReadFrom,
            _ => null,
        };
    }
}
