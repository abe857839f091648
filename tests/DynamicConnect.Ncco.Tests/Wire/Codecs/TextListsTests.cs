using DynamicConnect.Wire.Codecs;
using DynamicConnect.Wire.Text;

namespace DynamicConnect.Tests;

public sealed class TextListsTests
{
    [Fact]
    public void Of_AnyText_IsAListOfIt()
    {
        var random = new Random(20261128);
        for (var round = 0; round < 20_000; round++)
        {
            var text = new string([.. Enumerable.Range(0, random.Next(6)).Select(_ => "abé€"[random.Next(4)])]);

            TextLists.Of(text).Should().Equal(text);
        }
    }

    [Fact]
    public void Of_EqualTextThatIsAnotherObject_MakesAListOfItsOwn()
    {
        var text = new string('x', 3);
        var equal = new string('x', 3);

        TextLists.Of(text)[0].Should().BeSameAs(text);
        TextLists.Of(equal)[0].Should().BeSameAs(equal);
    }

    [Fact]
    public void Of_TheSameTextAgain_IsTheSameList()
    {
        const string Address = "https://example.com/remembered";

        // Other tests read at the same time, and may take the place of the text in between.
        Enumerable.Range(0, 100).Any(_ => ReferenceEquals(TextLists.Of(Address), TextLists.Of(Address))).Should().BeTrue();
        Vocabulary.Place(Address).Should().BeInRange(0, Vocabulary.Places - 1);
    }
}
