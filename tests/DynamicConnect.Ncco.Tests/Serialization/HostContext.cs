#if NET
using System.Text.Json.Serialization;

namespace DynamicConnect.Tests;

/// <summary>A source-generated serializer context of a host.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault)]
[JsonSerializable(typeof(Ncco))]
[JsonSerializable(typeof(NccoAction))]
[JsonSerializable(typeof(ConnectAction))]
[JsonSerializable(typeof(ConnectEndpoint))]
[JsonSerializable(typeof(PhoneEndpoint))]
[JsonSerializable(typeof(SpeechSettings))]
[JsonSerializable(typeof(JsonData))]
[JsonSerializable(typeof(AdditionalProperties))]
[JsonSerializable(typeof(EventType))]
[JsonSerializable(typeof(Envelope<Ncco>))]
[JsonSerializable(typeof(Dictionary<string, NccoAction[]>))]
internal sealed partial class HostContext : JsonSerializerContext;

/// <summary>A source-generated serializer context with metadata only.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(Ncco))]
[JsonSerializable(typeof(Envelope<Ncco>))]
internal sealed partial class MetadataContext : JsonSerializerContext;
#endif
