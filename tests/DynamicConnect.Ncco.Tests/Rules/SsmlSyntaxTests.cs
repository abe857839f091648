using System.Xml;
using DynamicConnect.Rules;

namespace DynamicConnect.Tests.Rules;

public sealed class SsmlSyntaxTests
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
    public void FaultIn_UsualSsml_FindsNone(string text) => SsmlSyntax.FaultIn(text).Should().BeNull();

    [Theory]
    [MemberData(nameof(Wrong))]
    public void FaultIn_NoXml_FindsOne(string text) => SsmlSyntax.FaultIn(text).Should().NotBeNull();

    [Theory]
    [InlineData("<speak>a</p></speak>", "line 1, character 11")]
    [InlineData("<speak>\na & b</speak>", "line 2, character 3")]
    [InlineData("<speaker/>", "line 1, character 2")]
    [InlineData("<speak><p a='1' a='2'/></speak>", "line 1, character 18")]
    public void FaultIn_NoXml_SaysWhere(string text, string place) => SsmlSyntax.FaultIn(text).Should().Be(place);

    [Fact]
    public void FaultIn_RandomPieces_AgreesWithTheReaderOfTheFramework()
    {
        var random = new Random(20261122);
        var verdicts = new Dictionary<bool, int> { [true] = 0, [false] = 0 };
        for (var document = 0; document < Documents; document++)
        {
            var text = "<speak>" + string.Concat(Enumerable.Range(0, random.Next(6)).Select(_ => Pieces[random.Next(Pieces.Length)])) + "</speak>";
            var isRight = SsmlSyntax.FaultIn(text) is null;

            verdicts[isRight]++;
            isRight.Should().Be(IsXml(text), "{0} is read", text);
        }

        verdicts.Values.Should().OnlyContain(count => count > Documents / 20);
    }

    [Theory]
    [InlineData(16)]
    [InlineData(17)]
    [InlineData(500)]
    public void FaultIn_DeepNestingAndManyAttributes_FindsNone(int count)
    {
        var inner = string.Concat(Enumerable.Repeat("<p>", count)) + string.Concat(Enumerable.Repeat("</p>", count));
        var attributes = string.Concat(Enumerable.Range(0, count).Select(index => $" a{index}='{index}'"));

        SsmlSyntax.FaultIn($"<speak{attributes}>{inner}</speak>").Should().BeNull();
        SsmlSyntax.FaultIn($"<speak{attributes} a0=''>{inner}</speak>").Should().NotBeNull();
        SsmlSyntax.FaultIn($"<speak>{inner}</p></speak>").Should().NotBeNull();
    }

    private static bool IsXml(string text)
    {
        using var source = new StringReader(text.Trim());
        using var reader = new XmlTextReader(source) { DtdProcessing = DtdProcessing.Prohibit, EntityHandling = EntityHandling.ExpandEntities, XmlResolver = null, Namespaces = false };
        try
        {
            while (reader.Read())
            {
                if (reader.Depth == 0 && reader.NodeType == XmlNodeType.Element && reader.Name != "speak")
                {
                    return false;
                }
            }

            return true;
        }
        catch (XmlException)
        {
            return false;
        }
    }
}
