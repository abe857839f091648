using System.Text.Json.Serialization;

namespace DynamicConnect.Benchmarks;

/// <summary>The serializer context of a host that serializes NCCOs next to its own types.</summary>
[JsonSerializable(typeof(Ncco))]
internal sealed partial class HostContext : JsonSerializerContext;
