namespace DynamicConnect.Tests;

public sealed class StringAndEnumTests
{
    [Theory]
    [InlineData("\"x\"", "x")]
    [InlineData("\"\"", "")]
    [InlineData("[\"x\"]", "x")]
    [InlineData("[\"\"]", "")]
    [InlineData("4155550123", "4155550123")]
    [InlineData("0", "0")]
    [InlineData("12345678901234567890123456789012345", "12345678901234567890123456789012345")]
    [InlineData("\"\\u003cspeak\\u003e\"", "<speak>")]
    [InlineData("\"\\ud83c\\udf89\"", "🎉")]
    [InlineData("\"\\ud83c\"", "\uFFFD")]
    [InlineData("\"\\udf89\\ud83c\"", "\uFFFD\uFFFD")]
    [InlineData("\"\\/\\b\\f\\u0000\"", "/\b\f\0")]
    [InlineData("\"שלום 你好\"", "שלום 你好")]
    public void Text_AsTextOrNumberOrListOfOne_IsRead(string json, string expected)
    {
        var action = Reading.Action<ConnectAction>($$"""{"action":"connect","ringbackTone":{{json}},"endpoint":[]}""");

        action.RingbackTone.Should().Be(expected);
        action.AdditionalProperties.Should().BeEmpty();
        Reading.Action<ConnectAction>(action.ToString()).Should().Be(action);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("[\"x\",\"y\"]")]
    [InlineData("[[\"x\"]]")]
    [InlineData("[1]")]
    [InlineData("[null]")]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("true")]
    [InlineData("-1")]
    [InlineData("1.0")]
    [InlineData("1e3")]
    public void Text_AnythingElse_IsKept(string json)
    {
        var text = $$"""{"action":"connect","endpoint":[],"ringbackTone":{{json}}}""";

        Reading.Action<ConnectAction>(text, text).RingbackTone.Should().BeNull();
    }

    [Fact]
    public void Name_OfTheReference_IsRead() => Reading
        .Action<InputAction>("""{"action":"input","mode":"asynchronous","type":["speech"]}""", """{"action":"input","type":["speech"],"mode":"asynchronous"}""")
        .Mode.Should().Be(InputMode.Asynchronous);

    [Theory]
    [InlineData("eventMethod", "\"PUT\"")]
    [InlineData("eventMethod", "\"post\"")]
    [InlineData("eventMethod", "\"\"")]
    [InlineData("mode", "\"syncronus\"")]
    [InlineData("mode", "\"Synchronous\"")]
    [InlineData("mode", "0")]
    [InlineData("mode", "[\"synchronous\"]")]
    [InlineData("mode", "null")]
    public void Name_AnythingElse_IsKept(string name, string json)
    {
        var text = $$"""{"action":"input","type":["dtmf"],"{{name}}":{{json}}}""";

        var action = Reading.Action<InputAction>(text, text);

        action.EventMethod.Should().BeNull();
        action.Mode.Should().BeNull();
    }
}
