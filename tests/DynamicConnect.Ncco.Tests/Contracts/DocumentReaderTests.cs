using System.Text;
using System.Text.Json;
using DynamicConnect.Contracts;
using DynamicConnect.Rules;

namespace DynamicConnect.Tests;

public sealed class DocumentReaderTests
{
    [Theory]
    [InlineData("[", "]", 1, 0, false)]
    [InlineData("[", "]", 62, 0, false)]
    [InlineData("[", "]", 63, 0, true)]
    [InlineData("{\"a\":", "}", 62, 0, false)]
    [InlineData("{\"a\":", "}", 63, 0, true)]
    [InlineData("[", "]", 0, 2, false)]
    [InlineData("[", "]", 1, 2, true)]
    [InlineData("[", "]", 8, 10, false)]
    [InlineData("[", "]", 9, 10, true)]
    [InlineData("{\"a\":", "}", 8, 10, false)]
    [InlineData("{\"a\":", "}", 9, 10, true)]
    public void ReachesMaxDepth_AroundTheLimit_LooksAtTheValueAlone(string open, string close, int levels, int maxDepth, bool expected)
    {
        var json = Encoding.UTF8.GetBytes($"{{\"value\":{Nested(open, close, levels)},\"next\":{Nested("[", "]", (maxDepth == 0 ? 64 : maxDepth) - 1)}}}");
        DocumentReader reader = new(new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = maxDepth }));
        for (var token = 0; token < 3; token++)
        {
            reader.Read();
        }

        reader.ReachesMaxDepth().Should().Be(expected);
        reader.TokenStartIndex.Should().Be("{\"value\":".Length);
    }

    [Fact]
    public void Notes_OfAReaderWithoutAny_AreNone()
    {
        DocumentReader reader = new(new Utf8JsonReader("1"u8));

        reader.Notes.IsEmpty.Should().BeTrue();
    }

    [Fact]
    public void Note_AfterGoingBack_TakesThePlaceOfWhatWasNotedSince()
    {
        DocumentReader reader = new(new Utf8JsonReader("1"u8));
        reader.Note(1, StructureRules.Tolerated, "first");
        var start = reader;
        reader.Note(2, StructureRules.Tolerated, "forgotten");
        reader.Note(3, StructureRules.Tolerated, "forgotten, too");

        reader = start;
        Messages(reader).Should().Equal("first");
        reader.Note(4, StructureRules.Tolerated, "second");

        Messages(reader).Should().Equal("first", "second");
    }

    private static string[] Messages(DocumentReader reader) => [.. reader.Notes.ToArray().Select(note => note.Message)];

    private static string Nested(string open, string close, int levels) =>
        string.Concat(Enumerable.Repeat(open, levels)) + "0" + string.Concat(Enumerable.Repeat(close, levels));
}
