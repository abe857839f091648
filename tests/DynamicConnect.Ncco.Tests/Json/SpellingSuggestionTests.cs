using DynamicConnect.Json;

namespace DynamicConnect.Tests;

public sealed class SpellingSuggestionTests
{
    [Theory]
    [InlineData("eventURL", "eventUrl")]
    [InlineData("event_url", "eventUrl")]
    [InlineData("event-url", "eventUrl")]
    [InlineData("content type", "content-type")]
    [InlineData("talkk", "talk")]
    [InlineData("ttalk", "talk")]
    [InlineData("tallk", "talk")]
    [InlineData("tal", "talk")]
    [InlineData("alk", "talk")]
    [InlineData("tlk", "talk")]
    [InlineData("tolk", "talk")]
    [InlineData("walk", "talk")]
    [InlineData("tals", "talk")]
    [InlineData("atlk", "talk")]
    [InlineData("tlak", "talk")]
    [InlineData("takl", "talk")]
    [InlineData("tk", "tk3")]
    [InlineData("ab", "a")]
    [InlineData("conversatoinn", "conversation")]
    [InlineData("ocnversatoin", "conversation")]
    [InlineData("cnversatin", "conversation")]
    [InlineData("connversatiion", "conversation")]
    [InlineData("xonversatiox", "conversation")]
    public void Find_ASlipOrTwo_FindsTheName(string found, string meant)
    {
        SpellingSuggestion.Find(found, [meant]).Should().Be(meant);
        SpellingSuggestion.Find(found, ["something", meant, "else"]).Should().Be(meant);
    }

    [Theory]
    [InlineData("tlka", "talk")]
    [InlineData("klat", "talk")]
    [InlineData("taalkk", "talk")]
    [InlineData("ta", "talk")]
    [InlineData("tolks", "talk")]
    [InlineData("", "talk")]
    [InlineData("kalt", "talk")]
    [InlineData("onversati", "conversation")]
    [InlineData("xxnversatixx", "conversation")]
    [InlineData("ba", "abc")]
    [InlineData("---", "a")]
    [InlineData("--a", "a")]
    public void Find_TooManySlips_FindsNothing(string found, string name) => SpellingSuggestion.Find(found, [name]).Should().BeNull();

    [Fact]
    public void Find_SeveralNames_TakesTheNearestAndOfEquallyNearOnesTheFirst()
    {
        SpellingSuggestion.Find("conversatiom", ["conversions", "conversation"]).Should().Be("conversation");
        SpellingSuggestion.Find("conversatiom", ["conversation", "conversions"]).Should().Be("conversation");
        SpellingSuggestion.Find("mode", ["code", "node"]).Should().Be("code");
        SpellingSuggestion.Find("mode", []).Should().BeNull();
    }
}
