using System.Text.Json.Serialization;

namespace DynamicConnect.Aot;

internal sealed record Caller(string Name, int[] Lines);

internal sealed record CallPlan(Ncco FirstAgent, NccoAction[] Steps, ConnectEndpoint Agent, DtmfSettings Dtmf, EventType Mode, JsonData Caller);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(CallPlan))]
[JsonSerializable(typeof(Caller))]
internal sealed partial class HostContext : JsonSerializerContext;
