namespace DynamicConnect.Tests;

public sealed class InputEventTests
{
    [Theory]
    [InlineData("""{"dtmf":"42","timed_out":true}""", "42", true)]
    [InlineData("""{"timed_out":false,"dtmf":"42"}""", "42", false)]
    [InlineData("""{"timed_out":"false","dtmf":"0042#"}""", "0042#", false)]
    [InlineData("""{"dtmf":"","timed_out":true}""", "", true)]
    [InlineData("""{"dtmf":"7"}""", "7", null)]
    [InlineData("""{"dtmf":7}""", "7", null)]
    public void OldForm_TextWithTimedOutBesideIt_IsReadIntoTheNew(string json, string digits, bool? timedOut)
    {
        Read(json).Should().Be(new InputEvent { Dtmf = new DtmfInput { Digits = digits, TimedOut = timedOut } });
    }

    [Fact]
    public void OldForm_IsWrittenAsTheNew()
    {
        Read("""{"uuid":"1","dtmf":"42","timed_out":true}""").ToJson().Should().Be("""{"uuid":"1","dtmf":{"digits":"42","timed_out":true}}""");
    }

    [Fact]
    public void TimedOut_InsideAndBeside_TheInnerCountsAndTheOuterIsKept()
    {
        const string Json = """{"dtmf":{"digits":"1","timed_out":false},"timed_out":true}""";

        Read(Json).Dtmf.Should().Be(new DtmfInput { Digits = "1", TimedOut = false });
        Read(Json).ToJson().Should().Be(Json);
    }

    [Theory]
    [InlineData("""{"dtmf":true}""")]
    [InlineData("""{"dtmf":[1]}""")]
    [InlineData("""{"dtmf":["1"]}""")]
    [InlineData("""{"dtmf":1.5}""")]
    [InlineData("""{"speech":"yes"}""")]
    public void Input_OfNoKnownForm_StaysAside(string json)
    {
        Read(json).Dtmf.Should().BeNull();
        Read(json).Speech.Should().BeNull();
        Read(json).ToJson().Should().Be(json);
    }

    [Theory]
    [InlineData("""{"dtmf":{"digits":null,"timed_out":true}}""")]
    [InlineData("""{"dtmf":{"timed_out":true,"digits":null,"pace":[1]}}""")]
    public void Digits_Null_AreKept(string json)
    {
        var read = Read(json);

        read.Dtmf!.Digits.Should().BeNull();
        read.Dtmf.TimedOut.Should().BeTrue();
        read.Dtmf.AdditionalProperties["digits"].Kind.Should().Be(System.Text.Json.JsonValueKind.Null);
        VoiceEvent.Parse(read.ToJson()).Should().Be(read);
    }

    [Theory]
    [InlineData("\"0.930\"")]
    [InlineData("0.930")]
    public void Confidence_TextOrNumber_IsReadAndWrittenBackAsItCame(string confidence)
    {
        var json = $"{{\"speech\":{{\"results\":[{{\"text\":\"sales\",\"confidence\":{confidence}}},{{\"text\":\"sails\"}}],\"timeout_reason\":\"end_on_silence_timeout\"}}}}";

        var speech = Read(json).Speech!;

        speech.Results![0].Confidence.Should().Be(0.93m);
        speech.Results[1].Confidence.Should().BeNull();
        speech.TimeoutReason.Should().Be(SpeechTimeoutReason.EndOnSilenceTimeout);
        Read(json).ToJson().Should().Be(json);
    }

    [Fact]
    public void Speech_UnknownTimeoutReasonAndErrorObject_AreKept()
    {
        const string Json = """{"speech":{"timeout_reason":"bored","error":{"code":7}}}""";

        Read(Json).Speech!.TimeoutReason.Should().Be(SpeechTimeoutReason.Unknown);
        Read(Json).Speech!.Error.Should().BeNull();
        Read(Json).ToJson().Should().Be(Json);
    }

    private static InputEvent Read(string json) => VoiceEvent.Parse(json).Should().BeOfType<InputEvent>().Subject;
}
