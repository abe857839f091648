using System.Text.Json.Serialization;

namespace DynamicConnect.Benchmarks;

/// <summary>The context of a host that serializes NCCOs among its own types.</summary>
[JsonSerializable(typeof(Ncco))]
internal sealed partial class HostContext : JsonSerializerContext;
