namespace DynamicConnect.Tests;

public sealed class WebhookQueryTests
{
    public static TheoryData<VoiceEvent> Events() => WebhookSamples.Events();

    [Theory]
    [MemberData(nameof(Events))]
    public void Event_ThroughJsonQueryAndForm_IsTheSame(VoiceEvent sample)
    {
        var query = sample.ToQueryString();

        VoiceEvent.Parse(sample.ToJson()).Should().Be(sample);
        VoiceEvent.ParseQuery(query).Should().Be(sample);
        VoiceEvent.ParseQuery("?" + query).Should().Be(sample);
        VoiceEvent.Parse(Pairs(query)).Should().Be(sample);
        VoiceEvent.ParseQuery(query).ToJson().Should().Be(sample.ToJson());
    }

    [Fact]
    public void AnswerRequest_ThroughJsonQueryAndForm_IsTheSame()
    {
        var sample = WebhookSamples.AnswerRequest;

        AnswerRequest.Parse(sample.ToJson()).Should().Be(sample);
        AnswerRequest.ParseQuery(sample.ToQueryString()).Should().Be(sample);
        AnswerRequest.Parse(Pairs(sample.ToQueryString())).Should().Be(sample);
        AnswerRequest.ParseQuery(sample.ToQueryString()).ToJson().Should().Be(sample.ToJson());
    }

    [Fact]
    public void ToQueryString_NestedObjects_AreJsonTextInOneParameter()
    {
        new InputEvent { Uuid = "1", Dtmf = new DtmfInput { Digits = "1", TimedOut = false } }.ToQueryString()
            .Should().Be("uuid=1&dtmf=%7B%22digits%22%3A%221%22%2C%22timed_out%22%3Afalse%7D");
    }

    [Theory]
    [InlineData("""dtmf={"digits":"1","timed_out":false}&uuid=1""")]
    [InlineData("""?dtmf=%7B%22digits%22%3A%221%22%2C%22timed_out%22%3Afalse%7D&uuid=1""")]
    [InlineData("dtmf=1&timed_out=false&uuid=1")]
    [InlineData("uuid=2&&dtmf=1&timed_out=FALSE&uuid=1&")]
    public void ParseQuery_Input_IsReadInAnyForm(string query)
    {
        VoiceEvent.ParseQuery(query).Should().Be(new InputEvent { Uuid = "1", Dtmf = new DtmfInput { Digits = "1", TimedOut = false } });
    }

    [Fact]
    public void ParseQuery_Encoded_IsDecoded()
    {
        var read = AnswerRequest.ParseQuery("from=%2B44+7700&from_user=J%C3%B6rg%20%F0%9F%93%9E&%C3%A4=%26%3D&equals=a=b");

        read.From.Should().Be("+44 7700");
        read.FromUser.Should().Be("Jörg 📞");
        read.AdditionalProperties["ä"].ToString().Should().Be("\"&=\"");
        read.AdditionalProperties["equals"].ToString().Should().Be("\"a=b\"");
    }

    [Theory]
    [InlineData("from=%ZZ%&uuid=%", "%ZZ%", "%")]
    [InlineData("from=%FF&uuid=%C3", "\uFFFD", "\uFFFD")]
    public void ParseQuery_NoValidEncoding_IsReadAllTheSame(string query, string from, string uuid)
    {
        AnswerRequest.ParseQuery(query).Should().Be(new AnswerRequest { From = from, Uuid = uuid });
    }

    [Fact]
    public void ParseQuery_EqualNames_TheLastCounts()
    {
        AnswerRequest.ParseQuery("from=1&x=1&from=2&x=2").ToJson().Should().Be("""{"from":"2","x":"2"}""");
    }

    [Fact]
    public void ParseQuery_Texts_AreNeverTakenForJson()
    {
        const string Query = "from={\"a\":1}&to=[1]&SipHeader_X-A={\"b\":2}&number=007&flag=true&null=null";

        AnswerRequest.ParseQuery(Query).ToJson().Should().Be(
            """{"from":"{\"a\":1}","to":"[1]","SipHeader_X-A":"{\"b\":2}","number":"007","flag":"true","null":"null"}""");
    }

    [Theory]
    [InlineData("status=failed&sip_code=404", """{"status":"failed","sip_code":404}""")]
    [InlineData("status=failed&sip_code=0404", """{"status":"failed","sip_code":"0404"}""")]
    [InlineData("status=failed&sip_code=none", """{"status":"failed","sip_code":"none"}""")]
    [InlineData("status=failed&sip_code=0", """{"status":"failed","sip_code":0}""")]
    [InlineData("status=failed&sip_code=900", """{"status":"failed","sip_code":900}""")]
    [InlineData("status=failed&sip_code=true", """{"status":"failed","sip_code":"true"}""")]
    [InlineData("status=completed&duration=2", """{"status":"completed","duration":"2"}""")]
    [InlineData("recording_url=u&size=-1", """{"recording_url":"u","size":-1}""")]
    public void ParseQuery_Numbers_AreWrittenAsJsonHasThem(string query, string json)
    {
        VoiceEvent.ParseQuery(query).ToJson().Should().Be(json);
    }

    [Fact]
    public void ParseQuery_UnknownNestedObject_IsReadAsOne()
    {
        VoiceEvent.ParseQuery("""body={"channel":{"id":7}}&list=[1]&half={"a":""").ToJson()
            .Should().Be("""{"body":{"channel":{"id":7}},"list":[1],"half":"{\"a\":"}""");
    }

    [Theory]
    [InlineData("payload=5", "5")]
    [InlineData("payload=\"5\"", "\"5\"")]
    [InlineData("payload=hello+there", "\"hello there\"")]
    [InlineData("payload={\"a\":1.50}", "{\"a\":1.50}")]
    [InlineData("payload=[", "\"[\"")]
    public void ParseQuery_Payload_IsAnyJsonElseAText(string query, string payload)
    {
        VoiceEvent.ParseQuery(query).Should().Be(new NotifyEvent(JsonData.Parse(payload)));
    }

    [Fact]
    public void ToQueryString_PayloadThatIsAText_IsJsonOnlyWhereItWouldBeTakenForJson()
    {
        new NotifyEvent(JsonData.Parse("\"hello there\"")).ToQueryString().Should().Be("payload=hello+there");
        new NotifyEvent(JsonData.Parse("\"5\"")).ToQueryString().Should().Be("payload=%225%22");
    }

    [Fact]
    public void ParseQuery_NothingBesideTheEqualsSign_IsAnEmptyNameOrValue() =>
        AnswerRequest.ParseQuery("=1&to=&a").ToJson().Should().Be("""{"to":"","":"1","a":null}""");

    [Fact]
    public void Null_IsAParameterWithoutValue()
    {
        var read = VoiceEvent.Parse("""{"status":"answered","start_time":null,"network":""}""");

        read.ToQueryString().Should().Be("status=answered&network=&start_time");
        VoiceEvent.ParseQuery(read.ToQueryString()).Should().Be(read);
    }

    [Fact]
    public void Parse_PairsWithNullAndEmptyNames_AreKept()
    {
        KeyValuePair<string, string?>[] pairs = [new("uuid", null), new("", "1"), new(null!, "2"), new("a\uD800", "\uDC00")];

        var read = VoiceEvent.Parse(pairs);

        read.Should().BeOfType<UnknownEvent>();
        read.ToJson().Should().Be("{\"uuid\":null,\"\":\"2\",\"a\uFFFD\":\"\uFFFD\"}");
    }

    [Fact]
    public void ParseQuery_Empty_IsAnUnknownEvent()
    {
        VoiceEvent.ParseQuery("").Should().Be(new UnknownEvent());
        VoiceEvent.ParseQuery("?&").Should().Be(new UnknownEvent());
        new UnknownEvent().ToQueryString().Should().BeEmpty();
    }

    [Fact]
    public void ParseQuery_NestedDeeperThanAnyReaderAllows_IsAText()
    {
        var deep = new string('[', 100) + new string(']', 100);

        VoiceEvent.ParseQuery("payload=" + deep).ToJson().Should().Be($"{{\"payload\":\"{deep}\"}}");
    }

    [Fact]
    public void TryParse_Pairs_FailsOnlyWithoutPairs()
    {
        VoiceEvent.TryParse((IEnumerable<KeyValuePair<string, string?>>?)null, out var none).Should().BeFalse();
        none.Should().BeNull();
        VoiceEvent.TryParse(Pairs("status=busy"), out var voiceEvent).Should().BeTrue();
        voiceEvent.Should().Be(new CallStatusEvent(CallStatus.Busy));
        AnswerRequest.TryParse((IEnumerable<KeyValuePair<string, string?>>?)null, out _).Should().BeFalse();
        AnswerRequest.TryParse(Pairs("from=1"), out var answer).Should().BeTrue();
        answer.Should().Be(new AnswerRequest { From = "1" });
    }

    /// <summary>Returns the pairs as a host passes them.</summary>
    private static IEnumerable<KeyValuePair<string, string?>> Pairs(string query) =>
        query.Split('&').Select(pair => pair.Split(['='], 2)).Select(pair => new KeyValuePair<string, string?>(
            System.Net.WebUtility.UrlDecode(pair[0]),
            pair.Length == 1 ? null : System.Net.WebUtility.UrlDecode(pair[1])));
}
