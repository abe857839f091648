using System.Text.Json;
using System.Text.Json.Serialization;
using DynamicConnect;
using DynamicConnect.Aot;

var json = new Ncco { Text = "Hi" }.ToJson();
var failures = 0;

Check("an NCCO is written", json == """[{"action":"talk","text":"Hi"}]""");
Check("a source-generated context reads it", JsonSerializer.Deserialize(json, HostContext.Default.TalkArray) is [{ Text: "Hi" }]);

return failures == 0 ? 0 : 1;

void Check(string what, bool holds)
{
    failures += holds ? 0 : 1;
    Console.WriteLine($"{(holds ? "ok    " : "FAILED")} {what}");
}

namespace DynamicConnect.Aot
{
    internal sealed record Talk(string Action, string Text);

    [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
    [JsonSerializable(typeof(Talk[]))]
    internal sealed partial class HostContext : JsonSerializerContext;
}
