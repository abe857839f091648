namespace DynamicConnect.Tests;

public sealed class ProblemOrderTests
{
    [Theory]
    [InlineData("\"ringback\":\"https://example.com/r\",\"url\":[\"https://example.com/u\"]", "ringback NCCO1006", "url NCCO1007")]
    [InlineData("\"url\":[\"https://example.com/u\"],\"ringback\":\"https://example.com/r\"", "url NCCO1007", "ringback NCCO1006")]
    public void Notes_TakenInAnotherOrder_AreInTheOrderOfTheDocument(string properties, string first, string second) =>
        Problems($$$"""[{"action":"connect","randomFromNumber":true,"endpoint":[{"type":"phone","number":"447700900123","onAnswer":{{{{properties}}}}}]}]""")
            .Should().Equal($"$[0].endpoint[0].onAnswer.{first}", $"$[0].endpoint[0].onAnswer.{second}");

    [Fact]
    public void Notes_OfSeveralActions_StandAmongTheProblemsOfTheirs() =>
        Problems("""[{"action":"talk","level":"2","text":["a"]},{"action":"stream","streamUrl":"https://example.com/a","level":2},{"action":"talk","text":"b","loop":"3"}]""").Should().Equal(
            "$[0].level NCCO2001",
            "$[0].level NCCO1007",
            "$[0].text NCCO1007",
            "$[1].streamUrl NCCO1007",
            "$[1].level NCCO2001",
            "$[2].loop NCCO1007");

    [Fact]
    public void Checks_InsideOfAnElement_StandAtTheirProperties() =>
        Problems("""[{"action":"connect","endpoint":[{"type":"sip","uri":"sip:a@example.com","user":"","headers":{"a":1},"b":2}]}]""").Should().Equal(
            "$[0].endpoint[0].uri NCCO3010",
            "$[0].endpoint[0].user NCCO2030",
            "$[0].endpoint[0].headers.a NCCO2051",
            "$[0].endpoint[0].b NCCO1005");

    [Fact]
    public void TypedProperty_BesideTheSameAside_IsWhatCounts()
    {
        var aside = AdditionalProperties.Empty.With("loop", JsonData.Parse("\"x\"")).With("text", JsonData.Parse("5"));

        new Ncco(new TalkAction("a") { Loop = 1, AdditionalProperties = aside }).Validate().Should().BeEmpty();
    }

    private static IEnumerable<string> Problems(string json) => Ncco.Check(json).Problems.Select(problem => $"{problem.Path} {problem.Rule}");
}
