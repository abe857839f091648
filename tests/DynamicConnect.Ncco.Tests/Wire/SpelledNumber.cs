using DynamicConnect.Wire;
using DynamicConnect.Wire.Codecs;

namespace DynamicConnect.Tests;

/// <summary>An object that shows how its value was spelled, as no object of the reference does.</summary>
internal sealed record SpelledNumber : VoiceObject
{
    private Spelled<int?> number;

    public Spelled<int?> Number { get => number; init => number = value; }

    internal static Shape<SpelledNumber> Shape { get; } = new(static () => new SpelledNumber())
    {
        { "number", Kind.Integer, static x => ref x.number },
    };

    internal override Plan Plan => Shape.Plan;
}
