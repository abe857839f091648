using DynamicConnect.Rules;

namespace DynamicConnect.Tests.Rules;

public sealed class PlainSsmlTests
{
    private const int Documents = 40_000;

    private static readonly string[] Pieces =
    [
        "<speak>", "</speak>", "<speak/>", "<speak", "<p>", "</p>", "<break/>", "<break time=\"500ms\"/>", "<break time='1s' strength='weak' />", "<p a='1' a='2'>",
        "<a:b>", "</a:b>", "<p xml:space='x'>", "<p a=\"<\">", "<p a=\"1\"b='2'>", "<p a=1>", "</p >", "< p>", "<1>", "<!-- x -->", "<?x?>", "<![CDATA[x]]>", "<é>", "</é>",
        "Tea ", "&amp;", "&lt;", "&eacute;", "&#65;", " & ", "]]>", "]", ">", "\"", "\n", "\t", "\u0001", "\uFFFE", "é", "😀", "\uD83D", " ",
    ];

    public static IEnumerable<object[]> Plain =>
    [
        ["<speak>Hello</speak>"],
        [" <speak>Tea &amp; <break time=\"500ms\"/>cake</speak>\n"],
        ["<speak><prosody rate='slow' pitch=\"low\">Café</prosody></speak >"],
        ["<speak><amazon:effect name=\"whispered\">psst</amazon:effect></speak>"],
        ["<speak/>"],
    ];

    [Theory]
    [MemberData(nameof(Plain))]
    public void IsWellFormed_UsualSsml_IsRecognised(string text) => PlainSsml.IsWellFormed(text.AsSpan()).Should().BeTrue();

    [Fact]
    public void IsWellFormed_RandomPieces_SaysYesOnlyToXml()
    {
        var random = new Random(20261122);
        var recognised = 0;
        for (var document = 0; document < Documents; document++)
        {
            var text = "<speak>" + string.Concat(Enumerable.Range(0, random.Next(6)).Select(_ => Pieces[random.Next(Pieces.Length)])) + "</speak>";
            if (PlainSsml.IsWellFormed(text.AsSpan()))
            {
                recognised++;
                SpokenTextRule.Fault(text).Should().BeNull("{0} was recognised", text);
            }
        }

        recognised.Should().BeGreaterThan(Documents / 20);
    }

    [Fact]
    public void IsWellFormed_DeepNesting_IsLeftToTheReaderOfXml()
    {
        var inner = string.Concat(Enumerable.Repeat("<p>", 20)) + string.Concat(Enumerable.Repeat("</p>", 20));

        PlainSsml.IsWellFormed($"<speak>{inner}</speak>".AsSpan()).Should().BeFalse();
        SpokenTextRule.Fault($"<speak>{inner}</speak>").Should().BeNull();
    }
}
