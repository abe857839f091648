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

    public QueryForm Form { get; } = new QueryForm().With(unknown);

    public override string Expected => "an event, which is an object";

    public IEnumerable<IShape<VoiceEvent>> Shapes => kinds.Select(kind => kind.Shape);

    public void Add<TEvent>(Shape<TEvent> shape, Func<EventMarks, bool> rule)
        where TEvent : VoiceEvent
    {
        kinds.Add((shape, rule));
        Form.With(shape);
    }

    public override void Write(ref Utf8Writer writer, VoiceEvent value) => value.Table.Write(ref writer, value);

    public override bool TryRead(ref WireReader reader, [MaybeNullWhen(false)] out VoiceEvent value)
    {
        value = reader.Token == JsonTokenType.StartObject
            ? Recognise(EventMarks.Of(reader)).Read(ref reader, isSettled: true)
            : null;
        return value is not null;
    }

    IEnumerator IEnumerable.GetEnumerator() => Shapes.GetEnumerator();

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
