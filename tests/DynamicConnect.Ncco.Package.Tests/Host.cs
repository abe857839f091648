using System.Text.Json.Serialization;

namespace DynamicConnect.Package.Tests;

internal sealed record Plan(Ncco FirstAgent, NccoAction[] Steps, ConnectEndpoint Agent, EventType Mode, JsonData Data);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(Plan))]
internal sealed partial class HostContext : JsonSerializerContext;
