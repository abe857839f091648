using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using DynamicConnect.Wire;
using DynamicConnect.Wire.Text;

namespace DynamicConnect;

/// <summary>The events, which no discriminator tells apart: each has a rule of its own.</summary>
/// <param name="unknown">The shape of what no rule recognises.</param>
internal sealed class EventKinds(Shape<UnknownEvent> unknown) : Codec<VoiceEvent>, IEnumerable
{
    private readonly List<(IShape<VoiceEvent> Shape, Func<EventMarks, bool> Rule)> kinds = [];

    /// <summary>All events, and what each is recognised by: the first that fits.</summary>
    public static EventKinds All { get; } = new(UnknownEvent.Shape)
    {
        { CallStatusEvent.Shape, static x => x.Has("status") && !IsTranscription(x) && !(x.IsStatus("ok") && x.Has("recording_url")) },
        { InputEvent.Shape, static x => (x.Has("dtmf") || x.Has("speech")) && !x.Has("status") },
        { RecordingEvent.Shape, static x => x.Has("recording_url") && (x.IsStatus("ok") || !x.Has("status")) },
        { TranscriptionEvent.Shape, IsTranscription },
        { TransferEvent.Shape, static x => x.Has("conversation_uuid_from") },
        { NotifyEvent.Shape, static x => x.Has("payload") },
        { ErrorEvent.Shape, static x => x.Has("reason") },
    };

    public IEnumerable<IShape<VoiceEvent>> Shapes => kinds.Select(kind => kind.Shape);

    public QueryForm Form { get; } = new QueryForm().With(unknown);

    public override string Expected => "an event, which is an object";

    public void Add<TEvent>(Shape<TEvent> shape, Func<EventMarks, bool> rule)
        where TEvent : VoiceEvent
    {
        kinds.Add((shape, rule));
        Form.With(shape);
    }

    public override void Write(ref Utf8Writer writer, VoiceEvent value) => value.Plan.Write(ref writer, value);

    public override bool TryRead(ref WireReader reader, [MaybeNullWhen(false)] out VoiceEvent value)
    {
        value = reader.Token == JsonTokenType.StartObject
            ? Recognise(EventMarks.Of(reader)).Read(ref reader, isSettled: true)
            : null;
        return value is not null;
    }

    IEnumerator IEnumerable.GetEnumerator() => kinds.GetEnumerator();

    private static bool IsTranscription(EventMarks marks) => marks.Has("transcription_url") || marks.IsStatus("transcribed");

    /// <summary>Platforms send the fields that they have no value for, too: an empty one tells something only when no other does.</summary>
    private IShape<VoiceEvent> Recognise(EventMarks marks)
    {
        IShape<VoiceEvent>? shape = Find(marks);
        marks.TakesEmpty = true;
        return shape ?? Find(marks) ?? unknown;
    }

    private IShape<VoiceEvent>? Find(EventMarks marks)
    {
        foreach ((IShape<VoiceEvent> shape, Func<EventMarks, bool> rule) in kinds)
        {
            if (rule(marks))
            {
                return shape;
            }
        }

        return null;
    }
}
