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
        ["<speak></speak>"],
        ["<speak>&amp;&lt;&gt;&quot;&apos;</speak>"],
        ["<speak>\t\n\r ~\u00A0\uD7FF\uE000\uFFFD></speak>"],
        ["<speak><a-b_c.d:e9 Z0=\"]'>\" a='\"'/></speak>"],
        ["<speak\n>\n<p\ta='1'\r\n b='2'\t></p\n></speak\r>"],
    ];

    public static IEnumerable<object[]> Wrong =>
    [
        [""], ["<"], ["<speak"], ["<speak>"], ["<speak>a"], ["<speak></speak"], ["</speak>"], ["<speak/"], ["<speak></speak>a"], ["<speak/><speak/>"], ["a<speak/>"], ["<speaker/>"], ["< speak/>"],
        ["<speak></p>"], ["<speak><p></speak>"], ["<speak><p></speak></p>"], ["<speak></speak a=''>"], ["<speak>&</speak>"], ["<speak>&amp</speak>"], ["<speak>&AMP;</speak>"],
        ["<speak a"], ["<speak a="], ["<speak a='"], ["<speak a=''"], ["<speak a=''/"], ["<speak a/>"], ["<speak a=/>"], ["<speak a=b/>"], ["<speak a='b\"/>"], ["<speak a='<'/>"], ["<speak a='</>"], ["<speak a='&'/>"], ["<speak ='b'/>"],
        ["<speak 1='b'/>"], ["<speak a=''b=''/>"], ["<speak a='' b='' a=''/>"], ["<speak>\u001F</speak>"], ["<speak>\uFFFE</speak>"], ["<speak>\uD800</speak>"], ["<speak>]]></speak>"],
    ];

    [Theory]
    [MemberData(nameof(Plain))]
    public void IsWellFormed_UsualSsml_IsRecognised(string text) => PlainSsml.IsWellFormed(text.AsSpan()).Should().BeTrue();

    [Theory]
    [MemberData(nameof(Wrong))]
    public void IsWellFormed_NoXml_IsNotRecognised(string text)
    {
        PlainSsml.IsWellFormed(text.AsSpan()).Should().BeFalse();
        SpokenTextRule.Fault(text).Should().NotBeNull();
    }

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

    [Theory]
    [InlineData(15, true)]
    [InlineData(16, false)]
    public void IsWellFormed_DeepNesting_IsLeftToTheReaderOfXml(int depth, bool isRecognised)
    {
        var inner = string.Concat(Enumerable.Repeat("<p>", depth)) + string.Concat(Enumerable.Repeat("</p>", depth));

        PlainSsml.IsWellFormed($"<speak>{inner}</speak>".AsSpan()).Should().Be(isRecognised);
        SpokenTextRule.Fault($"<speak>{inner}</speak>").Should().BeNull();
    }

    [Theory]
    [InlineData(8, true)]
    [InlineData(9, false)]
    public void IsWellFormed_ManyAttributes_AreLeftToTheReaderOfXml(int count, bool isRecognised)
    {
        var attributes = string.Concat(Enumerable.Range(0, count).Select(index => $" a{index}='{index}'"));

        PlainSsml.IsWellFormed($"<speak{attributes}/>".AsSpan()).Should().Be(isRecognised);
        SpokenTextRule.Fault($"<speak{attributes}/>").Should().BeNull();
    }
}
