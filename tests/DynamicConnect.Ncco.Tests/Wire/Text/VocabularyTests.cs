using System.Text;
using DynamicConnect.Wire.Text;

namespace DynamicConnect.Tests;

public sealed class VocabularyTests
{
    [Fact]
    public void Decode_TextsOfEveryLength_AreThemselvesHoweverOften()
    {
        var random = new Random(20261127);
        for (var round = 0; round < 20_000; round++)
        {
            var text = new string([.. Enumerable.Range(0, random.Next(70)).Select(_ => "\u0001~aé€"[random.Next(5)])]);

            Vocabulary.Decode(Encoding.UTF8.GetBytes(text)).Should().Be(text);
        }
    }

#if NET && !LIBRARY_NETSTANDARD
    [Theory]
    [InlineData(1, true)]
    [InlineData(64, true)]
    [InlineData(65, false)]
    public void Decode_ShortTextAgain_MakesNoNewString(int length, bool isKept)
    {
        var text = Encoding.UTF8.GetBytes(new string('x', length));

        // Other tests read at the same time, and may take the place of the text in between.
        Enumerable.Range(0, 100).Any(_ => ReferenceEquals(Vocabulary.Decode(text), Vocabulary.Decode(text))).Should().Be(isKept);
    }
#endif
}
