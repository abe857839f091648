using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using DynamicConnect.Tests.Properties;
using DynamicConnect.Tests.Samples;

namespace DynamicConnect.Tests;

public sealed class HostOptionsTests
{
    private static readonly Ncco Calls =
    [
        new TalkAction("<speak>שלום & 🎉 'now' + \u00A0\u2028\"\\\n</speak>") { Level = 0.5m, Loop = 0, BargeIn = false },
        .. DynamicConnectExamples.FirstAgent,
        new UnknownAction("pay") { AdditionalProperties = AdditionalProperties.Parse("""{"amountPaid":1.50,"é":[null,{}]}""") },
    ];

    public static IEnumerable<object[]> Hosts => HostOptions.Compact.Keys.Select(name => new object[] { name });

    [Theory]
    [MemberData(nameof(Hosts))]
    public void Ncco_Alone_IsOurBytes(string host)
    {
        var options = HostOptions.Compact[host];

        JsonSerializer.SerializeToUtf8Bytes(Calls, options).Should().Equal(Calls.ToUtf8Bytes());
        JsonSerializer.Serialize<object>(Calls, options).Should().Be(Calls.ToJson());
        (JsonSerializer.Deserialize<Ncco>(Calls.ToJson(), options) == Calls).Should().BeTrue();
    }

    [Theory]
    [MemberData(nameof(Hosts))]
    public void Ncco_InTypesOfTheHost_IsOurBytes(string host) => HoldsInside(Calls, Calls.ToJson(), HostOptions.Compact[host]);

    [Theory]
    [MemberData(nameof(Hosts))]
    public void DynamicConnect_BothExamples_AreTheSnapshots(string host)
    {
        var options = HostOptions.Compact[host];

        JsonSerializer.SerializeToUtf8Bytes(DynamicConnectExamples.FirstAgent, options)
            .Should().Equal(File.ReadAllBytes(Path.Combine(Snapshot.Folder, "dynamic-connect.example1.verified.json")));
        JsonSerializer.SerializeToUtf8Bytes(DynamicConnectExamples.AlternativeNumber, options)
            .Should().Equal(File.ReadAllBytes(Path.Combine(Snapshot.Folder, "dynamic-connect.example2.verified.json")));
    }

    [Theory]
    [MemberData(nameof(Hosts))]
    public void Records_OfEveryType_AreOurBytes(string host)
    {
        var holds = typeof(HostOptionsTests).GetMethod(nameof(HoldsInside), BindingFlags.Static | BindingFlags.NonPublic)!;
        foreach (var table in RecordProperties.All)
        {
            var full = table.Full();
            var options = HostOptions.Compact[host];

            JsonSerializer.Serialize(full, table.Type, options).Should().Be(full.ToString());
            JsonSerializer.Deserialize(full.ToString(), table.Type, options).Should().Be(full);
            holds.MakeGenericMethod(table.Type).Invoke(null, [full, full.ToString(), options]);
        }
    }

    [Theory]
    [MemberData(nameof(Hosts))]
    public void Records_AsTheirFamily_AreOurBytes(string host)
    {
        foreach (var action in RecordProperties.All.Select(table => table.Full()).OfType<NccoAction>())
        {
            HoldsInside(action, action.ToString(), HostOptions.Compact[host]);
        }

        foreach (var endpoint in RecordProperties.All.Select(table => table.Full()).OfType<ConnectEndpoint>())
        {
            HoldsInside(endpoint, endpoint.ToString(), HostOptions.Compact[host]);
        }
    }

    [Theory]
    [MemberData(nameof(Hosts))]
    public void OpenJson_InTypesOfTheHost_IsOurBytes(string host)
    {
        foreach (var json in new[] { "{}", "[]", "null", "0", "1.50", "1e400", "false", "\"<é🎉>\"", """{"B":[1.0,{"a":null}],"a":"+"}""" })
        {
            HoldsInside(JsonData.Parse(json), json, HostOptions.Compact[host]);
        }

        HoldsInside(AdditionalProperties.Parse("""{"B":1.0,"a":"<"}"""), """{"B":1.0,"a":"<"}""", HostOptions.Compact[host]);
        HoldsInside(AdditionalProperties.Empty, "{}", HostOptions.Compact[host]);
    }

    [Fact]
    public void Comments_WhereTheHostAllowsThem_AreReadOver()
    {
        const string Json = """{"TheValue":[/*a*/{"action":/*b*/"notify",/*c*/"payload":{"x":[1,/*d*/],},},]/*e*/,}""";

        var read = JsonSerializer.Deserialize<Envelope<Ncco>>(Json, HostOptions.Compact["fields, no case, commas and comments"]);

        read!.TheValue!.ToJson().Should().Be("""[{"action":"notify","payload":{"x":[1]}}]""");
    }

    [Fact]
    public void Anything_Indented_IsLaidOutAsTheHostDoes() => HoldsIndented(HostOptions.Indented);

#if NET9_0_OR_GREATER && !LIBRARY_NETSTANDARD
    [Theory]
    [InlineData(' ', 0, "\n")]
    [InlineData(' ', 4, "\n")]
    [InlineData('\t', 1, "\r\n")]
    public void Anything_IndentedInAnyWay_IsLaidOutAsTheHostDoes(char character, int size, string newLine) =>
        HoldsIndented(new JsonSerializerOptions { WriteIndented = true, IndentCharacter = character, IndentSize = size, NewLine = newLine });
#endif

    private static void HoldsIndented(JsonSerializerOptions options)
    {
        var records = RecordProperties.All.Select(table => table.Full()).ToList();
        Ncco ncco = [.. records.OfType<NccoAction>(), new ConversationAction("") { CanHear = [], AdditionalProperties = AdditionalProperties.Parse("""{"a":[],"b":{},"c":[[{"d":1.50}]]}""") }];
        Laid(ncco, ncco.ToJson());
        Laid(Ncco.Empty, "[]");
        Laid(JsonData.Parse("""[1.0,2,true,null,"a",[],{"b":[{},3]}]"""), """[1.0,2,true,null,"a",[],{"b":[{},3]}]""");
        Laid(JsonData.Parse("1.50"), "1.50");
        Laid(AdditionalProperties.Parse("""{"a":[1],"b":"c"}"""), """{"a":[1],"b":"c"}""");
        foreach (var record in records)
        {
            JsonSerializer.Serialize(record, record.GetType(), options).Should().Be(Ours(JsonNode.Parse(record.ToString())!.ToJsonString(options)));
        }

        void Laid<T>(T value, string json)
            where T : notnull
        {
            var envelope = new Envelope<T> { TheValue = value, ManyValues = [value, value], NamedValues = { ["a"] = value } };
            var expected = $$$"""{"CallNumber":1,"TheValue":{{{json}}},"ManyValues":[{{{json}}},{{{json}}}],"NamedValues":{"a":{{{json}}}}}""";

            JsonSerializer.Serialize(value, options).Should().Be(Ours(JsonNode.Parse(json)!.ToJsonString(options)));
            JsonSerializer.Serialize(envelope, options).Should().Be(Ours(JsonNode.Parse(expected)!.ToJsonString(options)));
        }

        // JsonNode escapes more characters than the library.
        static string Ours(string json) => json.Replace("\\u0022", "\\\"").Replace("\\u0027", "'").Replace("\\u0026", "&").Replace("\\u002B", "+").Replace("\\u003C", "<").Replace("\\u003E", ">");
    }

    private static void HoldsInside<T>(T value, string json, JsonSerializerOptions options)
        where T : notnull
    {
        var envelope = new Envelope<T> { TheValue = value, ManyValues = [value, value], NamedValues = { ["a"] = value } };

        var written = JsonSerializer.Serialize(envelope, options);
        var read = JsonSerializer.Deserialize<Envelope<T>>(written, options)!;

        written.Should().Contain(":" + json + ",").And.Contain("[" + json + "," + json + "]").And.EndWith(":" + json + "}}");
        read.TheValue!.Equals(value).Should().BeTrue();
        read.ManyValues.Should().HaveCount(2).And.OnlyContain(item => item!.Equals(value));
        read.NamedValues["a"]!.Equals(value).Should().BeTrue();
    }
}
