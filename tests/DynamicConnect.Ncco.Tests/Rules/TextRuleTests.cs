using DynamicConnect.Rules;

namespace DynamicConnect.Tests.Rules;

public sealed class TextRuleTests
{
    [Fact]
    public void Quote_LongText_IsCutAfterSixtyCharacters()
    {
        var longest = new string('x', 60);

        TextRule.Quote("").Should().Be("\"\"");
        TextRule.Quote(longest).Should().Be($"\"{longest}\"");
        TextRule.Quote(longest + "y").Should().Be($"\"{longest}…\"");
    }
}
