using System.Text.Json;

namespace DynamicConnect.Tests;

public sealed class TranscriptionFileTests
{
    private const string File =
        """
        {"ver":"1.0.0","request_id":"aaaaaaaa-bbbb-cccc-dddd-0123456789ab","channels":[{"duration":4450,"transcript":[{"sentence":"Hello, Ann.","raw_sentence":"hello ann","timestamp":880,"duration":900,"words":[{"word":"Hello,","start_time":880,"end_time":1200,"confidence":0.970},{"word":"Ann.","start_time":"1200","end_time":1780,"confidence":"0.91"}]}],"speaker":"agent"}]}
        """;

    [Fact]
    public void Parse_AFile_HasChannelsSentencesAndWords()
    {
        var file = TranscriptionFile.Parse(File);

        file.Ver.Should().Be("1.0.0");
        file.RequestId.Should().Be("aaaaaaaa-bbbb-cccc-dddd-0123456789ab");
        var channel = file.Channels.Should().ContainSingle().Which;
        channel.Duration.Should().Be(4450);
        var sentence = channel.Transcript.Should().ContainSingle().Which;
        (sentence.Sentence, sentence.RawSentence, sentence.Timestamp, sentence.Duration).Should().Be(("Hello, Ann.", "hello ann", 880m, 900m));
        sentence.Words!.Select(word => (word.Word, word.StartTime, word.EndTime, word.Confidence))
            .Should().Equal(("Hello,", 880m, 1200m, 0.97m), ("Ann.", 1200m, 1780m, 0.91m));
    }

    [Fact]
    public void ToString_AFile_IsWrittenBackAsItCame() => TranscriptionFile.Parse(File).ToString().Should().Be(File.Trim());

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"channels":[]}""")]
    [InlineData("""{"channels":[{"transcript":[{"words":[{}]}]}]}""")]
    [InlineData("""{"channels":"none","new":{"a":1}}""")]
    public void Parse_LessOrOther_IsKept(string json) => TranscriptionFile.Parse(json).ToString().Should().Be(json);

    [Fact]
    public void Parse_NoObject_IsAJsonException()
    {
        FluentActions.Invoking(() => TranscriptionFile.Parse("5")).Should().Throw<JsonException>().WithMessage("Expected an object*");
        FluentActions.Invoking(() => TranscriptionFile.Parse((string)null!)).Should().Throw<ArgumentNullException>().WithParameterName("json");
        TranscriptionFile.TryParse("5", out var none).Should().BeFalse();
        TranscriptionFile.TryParse(null, out none).Should().BeFalse();
        TranscriptionFile.TryParse(File, out var file).Should().BeTrue();
        none.Should().BeNull();
        JsonSerializer.Deserialize<TranscriptionFile>(File).Should().Be(file);
    }
}
