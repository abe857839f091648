using DynamicConnect.Wire;
using DynamicConnect.Wire.Codecs;

namespace DynamicConnect.Tests;

/// <summary>An object whose names are too long to be copied in one step, as no object of the reference is.</summary>
internal sealed record LongNames : VoiceObject
{
    private string? text;
    private EventType? choice;

    public string? Text { get => text; init => text = value; }

    public EventType? Choice { get => choice; init => choice = value; }

    internal override Plan Plan => Shape.Plan;

    private static Shape<LongNames> Shape { get; } = new(static () => new LongNames())
    {
        { "aTextWhoseNameIsLongerThanAWholeBlock", Kind.Text, static x => ref x.text },
        { "aChoiceOfEventTypes", Kind.NameOf<EventType>(), static x => ref x.choice },
    };
}
