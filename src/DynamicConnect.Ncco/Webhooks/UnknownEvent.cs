using System.Text.Json.Serialization;
using DynamicConnect.Wire;

namespace DynamicConnect;

/// <summary>An event that the library does not know. It is kept whole, and written back.</summary>
/// <remarks>What no typed property holds is in <see cref="VoiceObject.AdditionalProperties"/>, in its order.</remarks>
[JsonConverter(typeof(VoiceObjectConverter<UnknownEvent>))]
public sealed record UnknownEvent : VoiceEvent
{
    internal static Shape<UnknownEvent> Shape { get; } = new(static () => new UnknownEvent())
    {
        CommonOfEvents,
    };

    internal override Plan Plan => Shape.Plan;
}
