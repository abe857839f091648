using System.Globalization;
using System.Xml;

namespace DynamicConnect.Tests;

public sealed class SsmlTests
{
    public static TheoryData<string> Hostile() => new()
    {
        "<b>",
        "</speak><speak>",
        "]]>",
        "&amp; & &#1; &lt;",
        "'\"",
        "\u0001\u0008\u001F\uFFFE\uFFFF",
        "\uD800",
        "\uDC00a\uD800",
        "a🎉b",
        "<!-- --><![CDATA[",
        "{0} {{1}} %s",
        "שלום 你好",
    };

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Speak_HostileTextInHoles_IsThatTextForAnyParser(string text)
    {
        var ssml = Ssml.Speak($"<prosody rate='{text}'>{text}</prosody>");

        var prosody = Parse(ssml).DocumentElement!.FirstChild!;

        prosody.InnerText.Should().Be(Representable(text));
        prosody.Attributes!["rate"]!.Value.Should().Be(Representable(text));
        Ncco.Create().Talk(ssml).Invoking(builder => builder.Build()).Should().NotThrow();
        Parse(Ssml.Format($"<prosody rate='{text}'>{text}</prosody>")).DocumentElement!.InnerText.Should().Be(Representable(text));
    }

    [Fact]
    public void Speak_Literals_AreNotEscaped() =>
        Ssml.Speak($"<prosody rate='slow'>{"a&b"}</prosody><break time='1s'/>").ToString().Should().Be("<speak><prosody rate='slow'>a&amp;b</prosody><break time='1s'/></speak>");

    [Fact]
    public void Speak_WithoutHoles_IsTheLiteral() => Ssml.Speak($"<p>Hello</p>").ToString().Should().Be("<speak><p>Hello</p></speak>");

    [Fact]
    public void Speak_SsmlInAHole_IsTakenAsItIs()
    {
        var name = Ssml.Speak($"<emphasis>{"Tom & Jerry"}</emphasis>");

        Ssml.Speak($"Hello {name}!").ToString().Should().Be("<speak>Hello <emphasis>Tom &amp; Jerry</emphasis>!</speak>");
        Ssml.Format($"Hello {name}!").Should().Be(Ssml.Speak($"Hello {name}!"));
    }

    [Fact]
    public void Speak_FormatsAndAlignment_AreThoseOfInterpolatedStrings()
    {
        object? nothing = null;
        var amount = 1.5m;

        Ssml.Speak($"{amount:0.00}|{amount,6}|{amount,-6:0.0}|{nothing}|{"<".AsSpan()}").ToString()
            .Should().Be(string.Format(CultureInfo.CurrentCulture, "<speak>{0:0.00}|{0,6}|{0,-6:0.0}||&lt;</speak>", amount));
    }

    [Fact]
    public void Format_Null_IsAnArgumentException() =>
        FluentActions.Invoking(() => Ssml.Format(null!)).Should().Throw<ArgumentNullException>().WithParameterName("content");

    [Fact]
    public void Escape_Null_IsEmpty() => Ssml.Escape(null).Should().BeEmpty();

    [Fact]
    public void Escape_Text_StandsForItself()
    {
        Ssml.Escape("Tea & <cake>").Should().Be("Tea &amp; &lt;cake&gt;");
        Ssml.Escape("a\t\n🎉").Should().Be("a\t\n🎉");
        Ssml.Escape("a\u0001\uD800b\uDC00").Should().Be("ab");
    }

    [Fact]
    public void Talk_Ssml_IsItsText()
    {
        var ssml = Ssml.Speak($"Hello {"<you>"}");

        new TalkAction(ssml).Should().Be(new TalkAction("<speak>Hello &lt;you&gt;</speak>"));
        Ncco.Create().Talk(ssml, talk => talk.Loop(2)).Build()[0].Should().Be(new TalkAction(ssml) { Loop = 2 });
        FluentActions.Invoking(() => Ncco.Create().Talk((Ssml)null!)).Should().Throw<ArgumentNullException>().WithParameterName("ssml");
        FluentActions.Invoking(() => new TalkAction((Ssml)null!)).Should().Throw<ArgumentNullException>().WithParameterName("ssml");
    }

    [Fact]
    public void Escape_AnyText_IsWellFormed()
    {
        var random = new Random(4711);
        for (var round = 0; round < 3_000; round++)
        {
            var text = new string([.. Enumerable.Range(0, random.Next(20)).Select(_ => Letter(random))]);
            var ssml = Ssml.Speak($"<p title=\"{text}\">{text}</p>");

            Parse(ssml).DocumentElement!.InnerText.Should().Be(Representable(text), "{0} is escaped", ssml);
            new Ncco(new TalkAction(ssml)).Validate().Should().NotContain(problem => problem.Rule == "NCCO2041");
        }
    }

    [Fact]
    public void Speak_AMegabyte_IsWellFormed()
    {
        var text = string.Concat(Enumerable.Repeat("a<\u0002&]]>\uDBFF", 150_000));

        Parse(Ssml.Speak($"{text}")).DocumentElement!.InnerText.Should().Be(Representable(text));
    }

    private static char Letter(Random random) => random.Next(3) switch
    {
        0 => "<>&'\"]! \t\n"[random.Next(10)],
        1 => (char)random.Next(0xD700, 0xE100),
        _ => (char)(random.Next(char.MaxValue + 1) is var code and not '\r' ? code : ' '),
    };

    private static XmlDocument Parse(Ssml ssml)
    {
        XmlDocument document = new() { PreserveWhitespace = true, XmlResolver = null };
        using XmlReader reader = XmlReader.Create(new StringReader(ssml.ToString()), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        document.Load(reader);
        return document;
    }

    /// <summary>Returns the text without characters that XML cannot represent.</summary>
    private static string Representable(string text) => string.Concat(text.Select((character, index) =>
        (char.IsHighSurrogate(character) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]))
        || (char.IsLowSurrogate(character) && index > 0 && char.IsHighSurrogate(text[index - 1]))
        || XmlConvert.IsXmlChar(character)
            ? character.ToString()
            : ""));
}
