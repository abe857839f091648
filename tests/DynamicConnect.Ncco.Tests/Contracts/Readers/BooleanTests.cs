namespace DynamicConnect.Tests;

public sealed class BooleanTests
{
    [Theory]
    [InlineData("true", true)]
    [InlineData("false", false)]
    [InlineData("\"true\"", true)]
    [InlineData("\"false\"", false)]
    [InlineData("\"True\"", true)]
    [InlineData("\"FALSE\"", false)]
    [InlineData("\"\\u0074rue\"", true)]
    public void Flag_AsBooleanOrText_IsRead(string json, bool expected) => Reading
        .Action<TalkAction>($$"""{"action":"talk","text":"a","bargeIn":{{json}}}""", $$"""{"action":"talk","text":"a","bargeIn":{{(expected ? "true" : "false")}}}""")
        .BargeIn.Should().Be(expected);

    [Theory]
    [InlineData("\"\"")]
    [InlineData("\"yes\"")]
    [InlineData("\"true \"")]
    [InlineData("\"tru\"")]
    [InlineData("\"T2UE\"")]
    [InlineData("1")]
    [InlineData("0")]
    [InlineData("null")]
    [InlineData("[true]")]
    [InlineData("{}")]
    public void Flag_AnythingElse_IsKept(string json)
    {
        var text = $$"""{"action":"talk","text":"a","bargeIn":{{json}}}""";

        var action = Reading.Action<TalkAction>(text, text);

        action.BargeIn.Should().BeNull();
        action.AdditionalProperties["bargeIn"].ToString().Should().Be(json);
    }
}
