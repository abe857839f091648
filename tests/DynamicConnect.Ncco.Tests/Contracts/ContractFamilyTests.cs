using System.Text;
using DynamicConnect.Contracts;

namespace DynamicConnect.Tests;

public sealed class ContractFamilyTests
{
    [Theory]
    [InlineData("""{"action":"talk","text":"a"}""", typeof(TalkAction))]
    [InlineData("""{"timeout":1,"action":"wait"}""", typeof(WaitAction))]
    [InlineData("""{"action":"recrod"}""", typeof(UnknownAction))]
    [InlineData("""{"action":""}""", typeof(UnknownAction))]
    [InlineData("""{"action":{"action":"talk"}}""", typeof(UnknownAction))]
    [InlineData("""{"talk":"action"}""", typeof(UnknownAction))]
    public void Read_ObjectOfAFamily_FindsItsRecord(string json, Type expected)
    {
        var reader = DocumentReader.Over(JsonData.Parse(json));

        NccoAction.Family.TryRead(ref reader, out var action).Should().BeTrue();
        action.Should().BeOfType(expected);
        reader.Read().Should().BeFalse();
    }

    [Theory]
    [InlineData("""{"action":"talk"}""", "talk")]
    [InlineData("""{"a":{"action":"record","b":[{"action":"wait"}]},"action":"talk","c":{"action":"wait"}}""", "talk")]
    [InlineData("""{"action":{"action":"record"},"action":"talk"}""", "talk")]
    [InlineData("""{"action":"talk","action":{"action":"record"}}""", "")]
    [InlineData("""{"action":5}""", "")]
    [InlineData("""{"a":{"action":"record"}}""", "")]
    [InlineData("{}", "")]
    public void Find_InAnyObject_FindsTheLastOfItsOwn(string json, string expected)
    {
        var reader = DocumentReader.Over(JsonData.Parse(json));

        Encoding.UTF8.GetString(DiscriminatorReader.Find(reader, "action"u8).ToArray()).Should().Be(expected);
    }
}
