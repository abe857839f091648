#if NET
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using DynamicConnect.Tests.Samples;

namespace DynamicConnect.Tests;

public sealed class HostContextTests
{
    private static readonly Ncco Ncco = [.. DynamicConnectExamples.FirstAgent, new TalkAction("שלום & 🎉") { Loop = 0, BargeIn = false, Level = 0 }];

    [Fact]
    public void Ncco_InContexts_IsOurBytes()
    {
        Holds(HostContext.Default.Ncco, Ncco, Ncco.ToJson());
        Holds(MetadataContext.Default.Ncco, Ncco, Ncco.ToJson());
    }

    [Fact]
    public void Others_InAContext_AreOurBytes()
    {
        var speech = new SpeechSettings { Sensitivity = 0, Context = [] };
        Holds(HostContext.Default.NccoAction, Ncco[0], Ncco[0].ToString());
        Holds(HostContext.Default.ConnectAction, (ConnectAction)Ncco[0], Ncco[0].ToString());
        Holds(HostContext.Default.ConnectEndpoint, new PhoneEndpoint("1"), """{"type":"phone","number":"1"}""");
        Holds(HostContext.Default.PhoneEndpoint, new PhoneEndpoint("1"), """{"type":"phone","number":"1"}""");
        Holds(HostContext.Default.SpeechSettings, speech, """{"context":[],"sensitivity":0}""");
        Holds(HostContext.Default.JsonData, JsonData.Parse("1.50"), "1.50");
        Holds(HostContext.Default.AdditionalProperties, AdditionalProperties.Parse("""{"A":1}"""), """{"A":1}""");
        Holds(HostContext.Default.EventType, EventType.Asynchronous, "\"asynchronous\"");
    }

    [Fact]
    public void TypesOfTheHost_InContexts_HaveOurBytesInside()
    {
        var envelope = new Envelope<Ncco> { TheValue = Ncco, NamedValues = { ["a"] = Ncco.Empty } };
        var actions = new Dictionary<string, NccoAction[]> { ["a"] = [.. Ncco] };

        JsonSerializer.Serialize(envelope, HostContext.Default.EnvelopeNcco).Should().Be($$$"""{"call_number":1,"the_value":{{{Ncco}}},"many_values":[],"named_values":{"a":[]}}""");
        JsonSerializer.Serialize(envelope, MetadataContext.Default.EnvelopeNcco).Should().Be($$$"""{"CallNumber":1,"TheValue":{{{Ncco}}},"ManyValues":[],"NamedValues":{"a":[]}}""");
        JsonSerializer.Serialize(actions, HostContext.Default.DictionaryStringNccoActionArray).Should().Be($$"""{"a":{{Ncco}}}""");
        (JsonSerializer.Deserialize($$"""{"the_value":{{Ncco}}}""", HostContext.Default.EnvelopeNcco)!.TheValue == Ncco).Should().BeTrue();
    }

    private static void Holds<T>(JsonTypeInfo<T> typeInfo, T value, string json)
    {
        JsonSerializer.Serialize(value, typeInfo).Should().Be(json);
        JsonSerializer.Deserialize(json, typeInfo)!.Equals(value).Should().BeTrue();
    }
}
#endif
