using System.Text;
using System.Text.Json;

namespace DynamicConnect.Tests;

public sealed class NccoErrorTests
{
    private const string LongText = "123456789012345678901234567890123456789012345678901234567890";

    [Theory]
    [InlineData("null", "$", "Expected an NCCO, which is an array of actions, found null. Path: $, line 1, column 1.")]
    [InlineData("true", "$", "Expected an NCCO, which is an array of actions, found true. Path: $, line 1, column 1.")]
    [InlineData("false", "$", "Expected an NCCO, which is an array of actions, found false. Path: $, line 1, column 1.")]
    [InlineData("5e0", "$", "Expected an NCCO, which is an array of actions, found the number 5e0. Path: $, line 1, column 1.")]
    [InlineData("\"x\"", "$", "Expected an NCCO, which is an array of actions, found the string \"x\". Path: $, line 1, column 1.")]
    [InlineData("{}", "$", "Expected an NCCO, which is an array of actions, found an object without an action. Write an array of actions: [{\"action\":\"talk\",\"text\":\"Hello\"}]. Path: $, line 1, column 1.")]
    [InlineData("{\"action\":\"talk\"}", "$", "Expected an NCCO, which is an array of actions, found an object. Put it in brackets: [{…}]. Path: $, line 1, column 1.")]
    [InlineData("[1]", "$[0]", "Expected an action, which is an object, found the number 1. Path: $[0], line 1, column 2.")]
    [InlineData("[{},null]", "$[1]", "Expected an action, which is an object, found null. Path: $[1], line 1, column 5.")]
    [InlineData("[{},[]]", "$[1]", "Expected an action, which is an object, found an array. Path: $[1], line 1, column 5.")]
    [InlineData("[\"talk\"]", "$[0]", "Expected an action, which is an object, found the string \"talk\". Path: $[0], line 1, column 2.")]
    [InlineData("[\"" + LongText + "\"]", "$[0]", "Expected an action, which is an object, found the string \"" + LongText + "\". Path: $[0], line 1, column 2.")]
    [InlineData("[\"" + LongText + "1\"]", "$[0]", "Expected an action, which is an object, found the string \"" + LongText + "…\". Path: $[0], line 1, column 2.")]
    public void Parse_JsonThatIsNoNcco_SaysWhatIsFoundAndExpected(string json, string path, string message)
    {
        var error = FluentActions.Invoking(() => Ncco.Parse(json)).Should().Throw<JsonException>().Which;

        error.Path.Should().Be(path);
        error.Message.Should().Be(message);
    }

    // The words of the reason come from System.Text.Json, so only the rest of the message is tested.
    [Theory]
    [InlineData("", "$", 0, 0)]
    [InlineData("   ", "$", 0, 3)]
    [InlineData("[", "$[0]", 0, 1)]
    [InlineData("[{]", "$[0]", 0, 2)]
    [InlineData("[{}", "$[1]", 0, 3)]
    [InlineData("[{}] x", "$", 0, 5)]
    [InlineData("[{}][]", "$", 0, 4)]
    [InlineData("[{\"a\":}]", "$[0].a", 0, 6)]
    [InlineData("[{},]", "$[1]", 0, 4)]
    [InlineData("[/*c*/]", "$[0]", 0, 1)]
    [InlineData("[] // c", "$", 0, 3)]
    [InlineData("[{\"action\":\"talk\",\n\"text\":\"a\",}]", "$[0].text", 1, 11)]
    [InlineData("[{\"action\":\"connect\",\"endpoint\":[{\"type\":\"phone\",\"number\":01}]}]", "$[0].endpoint[0].number", 0, 59)]
    [InlineData("[{\"a\":{\"b c\":[1,{},x]}}]", "$[0].a['b c'][2]", 0, 19)]
    [InlineData("[{\"content-type\":\n\n x}]", "$[0].content-type", 2, 1)]
    [InlineData("[{\"שלום\":x}]", "$[0].שלום", 0, 13)]
    [InlineData("[{\"a\":\"\\x\"}]", "$[0].a", 0, 8)]
    [InlineData("[{\"a\":\"\t\"}]", "$[0].a", 0, 7)]
    [InlineData("[{'a':1}]", "$[0]", 0, 2)]
    [InlineData("[{a:1}]", "$[0]", 0, 2)]
    [InlineData("[NaN]", "$[0]", 0, 1)]
    [InlineData("[{\"a\":1.}]", "$[0].a", 0, 8)]
    [InlineData("[{},{\"action\":\"talk\",\"text\":\"", "$[1].text", 0, 29)]
    public void Parse_NoJson_SaysWhere(string json, string path, int line, int column)
    {
        // The framework counts bytes from 0. Editors count UTF-16 code units from 1.
        var lineText = Encoding.UTF8.GetBytes(json.Split('\n')[line]);
        var columnInEditors = Encoding.UTF8.GetString(lineText, 0, Math.Min(column, lineText.Length)).Length + 1;
        var error = FluentActions.Invoking(() => Ncco.Parse(json)).Should().Throw<JsonException>().Which;

        error.Path.Should().Be(path);
        error.Message.Should().StartWith("The text is not valid JSON. ").And.EndWith($" Path: {path}, line {line + 1}, column {columnInEditors}.").And.NotContain("LineNumber").And.NotContain("option").And.NotContain("isFinalBlock");
        error.LineNumber.Should().Be(line);
        error.BytePositionInLine.Should().Be(column);
    }

    [Fact]
    public void Parse_TooDeep_SaysWhere()
    {
        var json = $$"""[{"action":"talk","x":{{new string('[', 63)}}{{new string(']', 63)}}}]""";

        var error = FluentActions.Invoking(() => Ncco.Parse(json)).Should().Throw<JsonException>().Which;

        error.Path.Should().StartWith("$[0].x[0][0]");
        error.Message.Should().Contain("64");
    }

    [Theory]
    [InlineData("[{\"action\":\"talk\",\"text\":\"#\"}]", "$[0].text")]
    [InlineData("[{\"action\":\"talk\",\"x\":{\"y\":[1,\"#\"]}}]", "$[0].x.y[1]")]
    [InlineData("[{\"action\":\"talk\",\"x\":{\"#\":1}}]", "$[0].x['?']")]
    [InlineData("[{\"action\":\"talk\",\"#\":1}]", "$[0]['?']")]
    [InlineData("[{\"action\":\"#\"}]", "$[0].action")]
    [InlineData("[{},\"#\"]", "$[1]")]
    [InlineData("[{\"action\":\"connect\",\"endpoint\":[{\"type\":\"phone\",\"number\":\"#\"}]}]", "$[0].endpoint[0].number")]
    public void Parse_InvalidUtf8_SaysWhere(string json, string path)
    {
        foreach (var invalid in new byte[][] { [0xFF], [0xC3], [0xE2, 0x82], [0xED, 0xA0, 0x80], [0xC0, 0x80], [0xF4, 0x90, 0x80, 0x80] })
        {
            var parts = json.Split('#');
            byte[] bytes = [.. Encoding.UTF8.GetBytes(parts[0]), .. invalid, .. Encoding.UTF8.GetBytes(parts[1])];

            var error = FluentActions.Invoking(() => Ncco.Parse(bytes)).Should().Throw<JsonException>().Which;

            error.Path.Should().Be(path);
            error.Message.Should().StartWith($"The text is not valid UTF-8. Path: {path}, line 1, column ");
            Ncco.TryParse(bytes, out _).Should().BeFalse();
        }
    }
}
