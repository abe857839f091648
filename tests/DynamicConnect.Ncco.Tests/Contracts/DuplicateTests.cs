namespace DynamicConnect.Tests;

public sealed class DuplicateTests
{
    // The number 1 fits the type of the property. The string "x" doesn't, so it is kept as an additional property.
    [Theory]
    [InlineData("1|2")]
    [InlineData("1|\"x\"")]
    [InlineData("\"x\"|1")]
    [InlineData("\"x\"|\"y\"")]
    [InlineData("1|2|3")]
    [InlineData("1|\"x\"|2")]
    [InlineData("\"x\"|1|\"y\"")]
    [InlineData("\"x\"|\"y\"|1")]
    [InlineData("1|\"x\"|\"y\"")]
    [InlineData("1|2|\"x\"")]
    [InlineData("\"x\"|1|2")]
    [InlineData("1|\"x\"|2|\"y\"")]
    [InlineData("\"x\"|1|\"y\"|2")]
    public void Duplicates_OfATypedProperty_TheLastWins(string values)
    {
        var last = values.Split('|').Last();

        var action = Reading.Action<TalkAction>(
            $$"""{"action":"talk","text":"a",{{string.Join(",", values.Split('|').Select(value => $"\"loop\":{value}"))}}}""",
            $$"""{"action":"talk","text":"a","loop":{{last}}}""");

        (action.Loop?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? action.AdditionalProperties["loop"].ToString()).Should().Be(last);
        action.AdditionalProperties.Count.Should().Be(last[0] == '"' ? 1 : 0);
    }

    [Fact]
    public void Duplicates_OfARequiredProperty_TheLastWins() =>
        Reading.Action<TalkAction>("""{"action":"talk","text":"a","text":null}""", """{"action":"talk","text":null}""").Text.Should().BeEmpty();

    [Theory]
    [InlineData("\"text\":{},\"level\":{},\"text\":\"b\",\"level\":1", "\"text\":\"b\",\"level\":1")]
    [InlineData("\"text\":{},\"level\":{},\"text\":\"b\"", "\"text\":\"b\",\"level\":{}")]
    [InlineData("\"text\":{},\"level\":{},\"level\":1", "\"level\":1,\"text\":{}")]
    [InlineData("\"level\":{},\"x\":{},\"text\":{},\"level\":1,\"text\":\"b\"", "\"text\":\"b\",\"level\":1,\"x\":{}")]
    public void Duplicates_OfTheFirstAndTheLastProperty_LeaveNothingAside(string properties, string written) =>
        Reading.Action<TalkAction>($$"""{"action":"talk",{{properties}}}""", $$"""{"action":"talk",{{written}}}""");

    [Theory]
    [InlineData("\"endpoint\":5,\"endpoint\":[]", "\"endpoint\":[]")]
    [InlineData("\"endpoint\":[],\"endpoint\":5", "\"endpoint\":5")]
    [InlineData("\"endpoint\":[],\"from\":\"1\",\"from\":{}", "\"endpoint\":[],\"from\":{}")]
    public void Duplicates_OfARequiredPropertyAtTheEnd_TheLastWins(string properties, string written) =>
        Reading.Action<ConnectAction>($$"""{"action":"connect",{{properties}}}""", $$"""{"action":"connect",{{written}}}""");

    [Fact]
    public void Duplicates_OfAnUnknownProperty_TheLastWinsInTheFirstPlace() => Reading
        .Action<TalkAction>("""{"action":"talk","text":"a","x":1,"y":2,"x":{"z":3}}""", """{"action":"talk","text":"a","x":{"z":3},"y":2}""");

    [Fact]
    public void Duplicates_OfAnObject_AreNotMerged() => Reading
        .Action<InputAction>(
            """{"action":"input","type":[],"dtmf":{"maxDigits":1},"dtmf":{"timeOut":2}}""",
            """{"action":"input","type":[],"dtmf":{"timeOut":2}}""");

    [Fact]
    public void Duplicates_SpelledWithEscapes_AreDuplicates() => Reading
        .Action<TalkAction>("""{"action":"talk","text":"a","\u0074ext":"b","x":1,"\u0078":2}""", """{"action":"talk","text":"b","x":2}""");

    [Fact]
    public void Duplicates_InOpenJson_AreKept() => Reading
        .Action<NotifyAction>(
            """{"action":"notify","payload":{"a":1,"a":2},"eventUrl":[]}""",
            """{"action":"notify","payload":{"a":1,"a":2},"eventUrl":[]}""");
}
