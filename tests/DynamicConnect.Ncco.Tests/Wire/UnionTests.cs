using DynamicConnect.Wire;

namespace DynamicConnect.Tests;

public sealed class UnionTests
{
    [Theory]
    [InlineData("""{"action":"talk","text":"a"}""", typeof(TalkAction))]
    [InlineData("""{"timeout":1,"action":"wait"}""", typeof(WaitAction))]
    [InlineData("""{"action":"record"}""", typeof(UnknownAction))]
    [InlineData("""{"action":""}""", typeof(UnknownAction))]
    [InlineData("""{"action":{"action":"talk"}}""", typeof(UnknownAction))]
    [InlineData("""{"talk":"action"}""", typeof(UnknownAction))]
    public void Read_AsTheFirstObjectOfAFamily_FindsItsKind(string json, Type expected)
    {
        var union = new Union<NccoAction>("action", static () => UnknownAction.Shape, static () => [TalkAction.Shape, WaitAction.Shape]);
        var reader = WireReader.Over(JsonData.Parse(json));

        union.Read(ref reader).Should().BeOfType(expected);
        union.Names.Should().Equal("talk", "wait");
        reader.Read().Should().BeFalse();
    }

    [Theory]
    [InlineData("""{"action":"talk"}""", "talk")]
    [InlineData("""{"a":{"action":"record","b":[{"action":"wait"}]},"action":"talk","c":{"action":"wait"}}""", "talk")]
    [InlineData("""{"action":{"action":"record"},"action":"talk"}""", "talk")]
    [InlineData("""{"action":"talk","action":{"action":"record"}}""", null)]
    [InlineData("""{"action":5}""", null)]
    [InlineData("""{"a":{"action":"record"}}""", null)]
    [InlineData("{}", null)]
    public void TryFind_InAnyObject_FindsTheLastOfItsOwn(string json, string? expected)
    {
        var reader = WireReader.Over(JsonData.Parse(json));

        (DiscriminatorReader.TryFind(ref reader, "action"u8) ? reader.Text() : null).Should().Be(expected);
    }
}
