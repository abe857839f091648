using System.Globalization;
using System.Text;
using System.Text.Json;

namespace DynamicConnect.Tests;

public sealed class StringTests
{
    public static IEnumerable<object[]> ControlCharacters => Enumerable.Range(0, 0x20).Select(code => new object[] { code });

    [Theory]
    [InlineData("\"", "\\\"")]
    [InlineData("\\", "\\\\")]
    [InlineData("/", "/")]
    [InlineData("\u007F", "\u007F")]
    [InlineData("\u0080\u009F", "\u0080\u009F")]
    [InlineData("\u00A0", "\u00A0")]
    [InlineData("\u2028\u2029", "\u2028\u2029")]
    [InlineData("\uFEFF", "\uFEFF")]
    [InlineData("\u07FF\u0800\uFFFE\uFFFF\U00010000", "\u07FF\u0800\uFFFE\uFFFF\U00010000")]
    [InlineData("🎉👩‍👩‍👧", "🎉👩‍👩‍👧")]
    [InlineData("שלום 你好 é", "שלום 你好 é")]
    [InlineData("<speak>&'+=`</speak>", "<speak>&'+=`</speak>")]
    [InlineData("", "")]
    public void Text_Written_IsLiteral(string text, string expected) => HoldsEverywhere(text, expected);

    [Theory]
    [MemberData(nameof(ControlCharacters))]
    public void Text_ControlCharacter_IsEscaped(int code)
    {
        var expected = (char)code switch
        {
            '\n' => "\\n",
            '\r' => "\\r",
            '\t' => "\\t",
            '\b' => "\\b",
            '\f' => "\\f",
            _ => "\\u" + code.ToString("X4", CultureInfo.InvariantCulture),
        };

        HoldsEverywhere(((char)code).ToString(), expected);
    }

    [Fact]
    public void Text_ControlCharacter_HasUpperCaseDigits() => HoldsEverywhere("\u001F", "\\u001F");

    [Fact]
    public void Text_EscapesAtEveryOffset_AreFound()
    {
        for (var offset = 0; offset <= 33; offset++)
        {
            foreach (var special in new[] { "\"", "\\", "\n", "\u0000", "é", "€", "🎉", "\uD800", "\uDC00", "\u007F", "\u0080" })
            {
                var expected = special switch { "\"" => "\\\"", "\\" => "\\\\", "\n" => "\\n", "\u0000" => "\\u0000", "\uD800" or "\uDC00" => "\uFFFD", _ => special };
                var before = new string('a', offset);

                Written(before + special).Should().Be(before + expected);
                Written(before + special + " ~").Should().Be(before + expected + " ~");
                Written(before + special + before + special).Should().Be(before + expected + before + expected);
            }
        }
    }

    [Fact]
    public void Text_LoneSurrogates_BecomeReplacementCharacters()
    {
        Written("a\uD83Cb").Should().Be("a\uFFFDb");
        Written("a\uDF89b").Should().Be("a\uFFFDb");
        Written("\uDF89\uD83C").Should().Be("\uFFFD\uFFFD");
        Written("\uD83C\uD83C\uDF89").Should().Be("\uFFFD🎉");
        Written("\uD83C\"\uDF89").Should().Be("\uFFFD\\\"\uFFFD");
        Written("\uD83C\n").Should().Be("\uFFFD\\n");
    }

    [Fact]
    public void Text_SurrogatesAroundTheChunkBoundary_StayTogether()
    {
        for (var offset = 1015; offset <= 1035; offset++)
        {
            // The first character keeps the text out of the fast path, so that it is encoded in chunks.
            var text = "é" + new string('a', offset) + "🎉" + new string('b', 20);
            Written(text).Should().Be(text);
            Written("é" + new string('a', offset) + "\uD83C" + new string('b', 20)).Should().Be("é" + new string('a', offset) + "\uFFFD" + new string('b', 20));
        }

        var many = string.Concat(Enumerable.Repeat("🎉", 3000));
        Written(many).Should().Be(many);
        Written("a" + many).Should().Be("a" + many);
    }

    [Theory]
    [InlineData("a")]
    [InlineData("é")]
    [InlineData("€")]
    [InlineData("🎉")]
    [InlineData("\"")]
    [InlineData("\u0000")]
    public void Text_Long_IsWhole(string part)
    {
        var text = string.Concat(Enumerable.Repeat(part, 100_000));
        Ncco ncco = [new TalkAction(text)];

        foreach (var output in Outputs.Of(ncco))
        {
            ((TalkAction)Ncco.Parse(output.Value)[0]).Text.Should().Be(text, "{0} was used", output.Key);
        }
    }

    [Fact]
    public void Text_OfAnyCodePoint_IsWhatSystemTextJsonReads()
    {
        var all = new StringBuilder();
        for (var code = 0; code <= 0x10FFFF; code += code < 0x3000 ? 1 : 97)
        {
            if (code is < 0xD800 or > 0xDFFF)
            {
                all.Append(char.ConvertFromUtf32(code));
            }
        }

        using var json = JsonDocument.Parse(new TalkAction(all.ToString()).ToString());

        json.RootElement.GetProperty("text").GetString().Should().Be(all.ToString());
    }

    private static void HoldsEverywhere(string text, string expected)
    {
        Written(text).Should().Be(expected);
        new TalkAction("") { AdditionalProperties = AdditionalProperties.Empty.With(text, JsonData.From(text)) }.ToString()
            .Should().Be($$"""{"action":"talk","text":"","{{expected}}":"{{expected}}"}""");
        Ncco.Parse(new Ncco(new TalkAction(text)).ToJson())[0].Should().Be(new TalkAction(text));
    }

    private static string Written(string text)
    {
        const string Start = """{"action":"talk","text":""";
        var json = Encoding.UTF8.GetString(new Ncco(new TalkAction(text)).ToUtf8Bytes());
        json.Should().StartWith("[" + Start + "\"").And.EndWith("\"}]");
        return json.Substring(Start.Length + 2, json.Length - Start.Length - 5);
    }
}
