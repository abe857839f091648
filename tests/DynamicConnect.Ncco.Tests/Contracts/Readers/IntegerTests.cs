namespace DynamicConnect.Tests;

public sealed class IntegerTests
{
    [Theory]
    [InlineData("3", 3)]
    [InlineData("\"3\"", 3)]
    [InlineData("3.0", 3)]
    [InlineData("\"3.00\"", 3)]
    [InlineData("0", 0)]
    [InlineData("-0", 0)]
    [InlineData("-1", -1)]
    [InlineData("1e2", 100)]
    [InlineData("2147483647", int.MaxValue)]
    [InlineData("-2147483648.0", int.MinValue)]
    public void Integer_AsNumberOrText_IsRead(string json, int expected) => Reading
        .Action<TalkAction>($$"""{"action":"talk","text":"a","loop":{{json}}}""", $$"""{"action":"talk","text":"a","loop":{{expected}}}""")
        .Loop.Should().Be(expected);

    [Theory]
    [InlineData("2147483648")]
    [InlineData("-2147483649")]
    [InlineData("2147483647.5")]
    [InlineData("0.5")]
    [InlineData("1e10")]
    [InlineData("1e400")]
    [InlineData("\"\"")]
    [InlineData("\" 3\"")]
    [InlineData("\"3 \"")]
    [InlineData("\"+3\"")]
    [InlineData("\"03\"")]
    [InlineData("\"0x3\"")]
    [InlineData("\"3,0\"")]
    [InlineData("\"٣\"")]
    [InlineData("\"three\"")]
    [InlineData("\"NaN\"")]
    [InlineData("true")]
    [InlineData("null")]
    [InlineData("[3]")]
    [InlineData("{}")]
    public void Integer_AnythingElse_IsKept(string json)
    {
        var text = $$"""{"action":"talk","text":"a","loop":{{json}}}""";

        var action = Reading.Action<TalkAction>(text, text);

        action.Loop.Should().BeNull();
        action.AdditionalProperties["loop"].ToString().Should().Be(json);
    }
}
