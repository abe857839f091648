using System.Text.Json.Serialization;
using DynamicConnect.Declarations;

namespace DynamicConnect;

/// <summary>An event that the library doesn't know. It is kept and written back unchanged.</summary>
/// <remarks>Properties without a typed property are in <see cref="VoiceObject.AdditionalProperties"/>, in their original order.</remarks>
[Webhook]
[JsonConverter(typeof(VoiceObjectConverter<UnknownEvent>))]
public sealed partial record UnknownEvent : VoiceEvent
{
}
