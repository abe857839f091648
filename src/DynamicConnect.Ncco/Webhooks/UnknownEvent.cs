using System.Text.Json.Serialization;
using DynamicConnect.Declarations;

namespace DynamicConnect;

/// <summary>An event that the library does not know. It is kept whole, and written back.</summary>
/// <remarks>What no typed property holds is in <see cref="VoiceObject.AdditionalProperties"/>, in its order.</remarks>
[Webhook]
[JsonConverter(typeof(VoiceObjectConverter<UnknownEvent>))]
public sealed partial record UnknownEvent : VoiceEvent
{
}
