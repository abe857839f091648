using System.Text.Json;

namespace DynamicConnect.Tests;

public sealed class DiscriminatorTests
{
    [Theory]
    [InlineData("""{"text":"a","action":"talk"}""")]
    [InlineData("""{"text":"a","action":"talk","loop":1}""")]
    [InlineData("""{"x":{"action":"record"},"text":"a","action":"talk"}""")]
    [InlineData("""{"x":{"action":"record","y":[{"action":"wait"}]},"text":"a","action":"talk"}""")]
    [InlineData("""{"action":{"action":"record","text":"b"},"text":"a","action":"talk"}""")]
    [InlineData("""{"action":"talk","action":["wait",{"text":"b"}],"text":"a","action":"talk"}""")]
    [InlineData("""{"\u0061ction":"talk","text":"a"}""")]
    [InlineData("""{"text":"a","actio\u006e":"\u0074alk"}""")]
    [InlineData("""{"action":"record","action":"talk","text":"a"}""")]
    [InlineData("""{"action":"record","text":"a","action":"talk"}""")]
    [InlineData("""{"action":"talk","text":"a","action":"talk"}""")]
    [InlineData("""{"action":5,"text":"a","action":"talk"}""")]
    [InlineData("""{"action":"pay","text":"a","action":"talk"}""")]
    public void Action_Anywhere_IsFound(string json)
    {
        var action = Reading.Action<TalkAction>(json);

        action.Text.Should().Be("a");
        action.ToString().Should().StartWith("""{"action":"talk","text":"a""");
        Reading.Action<TalkAction>(action.ToString()).Should().Be(action);
    }

    [Theory]
    [InlineData("""{"action":"record","text":"a","action":"talk"}""")]
    [InlineData("""{"action":{"text":"b"},"text":"a","action":"talk"}""")]
    [InlineData("""{"text":"a","x":{"action":"record"},"action":"talk"}""")]
    public void Action_ReadByItsOwnType_IsFoundAnywhere(string json) => JsonSerializer.Deserialize<TalkAction>(json)!.Text.Should().Be("a");

    [Theory]
    [InlineData("""{"action":"talk","text":"a","action":"record"}""")]
    [InlineData("""{"text":"a","x":{"action":"talk"}}""")]
    [InlineData("""{"text":"a","action":["talk"]}""")]
    public void Action_ReadByAnotherType_IsRefused(string json) => FluentActions.Invoking(() => JsonSerializer.Deserialize<TalkAction>(json))
        .Should().Throw<JsonException>().WithMessage("Expected an object with \"action\": \"talk\", found an object.*");

    [Theory]
    [InlineData("""{"number":"1","type":"phone"}""")]
    [InlineData("""{"onAnswer":{"url":"u"},"type":"phone","number":"1"}""")]
    [InlineData("""{"type":"sip","number":"1","type":"phone"}""")]
    [InlineData("""{"\u0074ype":"phone","number":"1"}""")]
    public void EndpointType_Anywhere_IsFound(string json) => Reading
        .Action<ConnectAction>($$"""{"endpoint":[{{json}}],"action":"connect"}""")
        .Endpoint.Should().ContainSingle().Which.Should().BeOfType<PhoneEndpoint>().Which.Number.Should().Be("1");

    [Theory]
    [InlineData("""{"action":"pay","amount":1.50}""", """{"action":"pay","amount":1.50}""", "pay")]
    [InlineData("""{"amount":1.50,"action":"pay"}""", """{"action":"pay","amount":1.50}""", "pay")]
    [InlineData("""{"action":"talk","text":"a","action":"pay"}""", """{"action":"pay","text":"a"}""", "pay")]
    [InlineData("""{"action":"Talk","text":"a"}""", """{"action":"Talk","text":"a"}""", "Talk")]
    [InlineData("""{"action":"","text":"a"}""", """{"action":"","text":"a"}""", "")]
    [InlineData("""{"action":5,"text":"a"}""", """{"action":5,"text":"a"}""", null)]
    [InlineData("""{"action":null}""", """{"action":null}""", null)]
    [InlineData("""{"action":["talk"],"text":"a"}""", """{"action":["talk"],"text":"a"}""", null)]
    [InlineData("""{"action":"talk","text":"a","action":5}""", """{"text":"a","action":5}""", null)]
    [InlineData("""{"text":"a"}""", """{"text":"a"}""", null)]
    [InlineData("{}", "{}", null)]
    [InlineData("""{"Action":"talk"}""", """{"Action":"talk"}""", null)]
    public void Action_OfNoKnownKind_IsKeptWhole(string json, string written, string? kind) =>
        Reading.Action<UnknownAction>(json, written).Action.Should().Be(kind);

    [Theory]
    [InlineData("""{"type":"fax","number":"1"}""", """{"type":"fax","number":"1"}""", "fax")]
    [InlineData("""{"number":"1","type":"fax"}""", """{"type":"fax","number":"1"}""", "fax")]
    [InlineData("""{"type":1,"number":"1"}""", """{"type":1,"number":"1"}""", null)]
    [InlineData("""{"number":"1"}""", """{"number":"1"}""", null)]
    [InlineData("{}", "{}", null)]
    public void Endpoint_OfNoKnownKind_IsKeptWhole(string json, string written, string? kind) => Reading
        .Action<ConnectAction>($$"""{"action":"connect","endpoint":[{{json}}]}""", $$"""{"action":"connect","endpoint":[{{written}}]}""")
        .Endpoint.Should().ContainSingle().Which.Should().BeOfType<UnknownEndpoint>().Which.Type.Should().Be(kind);

    [Fact]
    public void UnknownProperties_Anywhere_AreWrittenAfterTheKnownOnes() => Reading
        .Action<TalkAction>(
            """{"z":null,"action":"talk","voiceName":"Amy","text":"a","A":{"b":[]},"loop":0}""",
            """{"action":"talk","text":"a","loop":0,"z":null,"voiceName":"Amy","A":{"b":[]}}""")
        .AdditionalProperties.Keys.Should().Equal("z", "voiceName", "A");
}
