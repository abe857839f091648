namespace DynamicConnect.Tests.Rules;

public sealed class SpokenTextRuleTests
{
    private const int Longest = 1500;

    /// <summary>Texts with a placeholder <c>#</c> for further characters, and the number of their other characters that count.</summary>
    [Theory]
    [InlineData("#", 0)]
    [InlineData("<speak>#</speak>", 0)]
    [InlineData(" <speak>#</speak>\n", 2)]
    [InlineData("<speak>a<break time='1s'/>b<p></p>#</speak>", 2)]
    [InlineData("<speak>#<!-- a --><?a?></speak>", 0)]
    [InlineData("<speak>#&lt;&amp;&apos;</speak>", 3)]
    [InlineData("a < b > c <1> #", 14)]
    [InlineData("#<", 1)]
    [InlineData("#<a", 2)]
    [InlineData("#</", 2)]
    [InlineData("<>#", 2)]
    public void Check_Length_CountsWhatIsOutsideOfTags(string text, int counted)
    {
        Rules(text, Longest - counted).Should().NotContain("NCCO2040");
        Rules(text, Longest - counted + 1).Should().Contain("NCCO2040");
    }

    [Theory]
    [InlineData("a < b")]
    [InlineData("a <1> b")]
    [InlineData("a <b")]
    [InlineData("a </")]
    [InlineData("<")]
    [InlineData("<>")]
    [InlineData("a > b & c")]
    [InlineData("<speak><break time='1s'/></speak>")]
    [InlineData("<speak><audio src='https://example.com/a.mp3'/></speak>")]
    [InlineData("\n<speak>a</speak>")]
    [InlineData("<speak><!-- a -->b</speak>")]
    [InlineData("<speak>a</speak><!-- b -->")]
    [InlineData("<speak><é>a</é></speak>")]
    [InlineData("<speak version='1.1'><x:a>b</x:a></speak> ")]
    public void Check_PlainTextOrSsml_FindsNothing(string text) => Rules(text, 0).Should().BeEmpty();

    [Theory]
    [InlineData("a <b> c", "NCCO2043")]
    [InlineData("a </b> c", "NCCO2043")]
    [InlineData("a <!b> c", "NCCO2043")]
    [InlineData("a <?b> c", "NCCO2043")]
    [InlineData("a <speak>b</speak>", "NCCO2042")]
    [InlineData("<Speak>a</Speak>", "NCCO2043")]
    [InlineData("<speak>a</speak> b", "NCCO2041")]
    [InlineData("<speaker/>", "NCCO2043")]
    [InlineData("a <break/> c", "NCCO2042")]
    [InlineData("a <a <break time='1s'>", "NCCO2042")]
    [InlineData("a </prosody\n>", "NCCO2042")]
    [InlineData("a <google:style name='lively'>", "NCCO2042")]
    [InlineData("<speak/>", "NCCO2030")]
    [InlineData("<speak>\n</speak>\n", "NCCO2030")]
    [InlineData("", "NCCO2030")]
    [InlineData("\u00A0", "NCCO2030")]
    [InlineData("<speak>a < b</speak>", "NCCO2041")]
    [InlineData("<speak><é>a</speak>", "NCCO2041")]
    [InlineData("<speak/><speak/>", "NCCO2041")]
    public void Check_TagsAmiss_FindsIt(string text, string rule) => Rules(text, 0).Should().Equal(rule);

    private static IEnumerable<string> Rules(string text, int length) =>
        new Ncco(new TalkAction(text.Replace("#", new string('x', length)))).Validate().Select(problem => problem.Rule);
}
