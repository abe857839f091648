namespace DynamicConnect.Tests;

public sealed class EventRecognitionTests
{
    [Theory]
    [InlineData("""{"status":"started"}""", typeof(CallStatusEvent))]
    [InlineData("""{"status":"something_new"}""", typeof(CallStatusEvent))]
    [InlineData("""{"status":7}""", typeof(CallStatusEvent))]
    [InlineData("""{"status":"ok"}""", typeof(CallStatusEvent))]
    [InlineData("""{"status":"completed","recording_url":"https://example.com/1"}""", typeof(CallStatusEvent))]
    [InlineData("""{"status":"completed","dtmf":{"digits":"1"}}""", typeof(CallStatusEvent))]
    [InlineData("""{"status":"failed","reason":"none","payload":1}""", typeof(CallStatusEvent))]
    [InlineData("""{"dtmf":{"digits":"1","timed_out":false}}""", typeof(InputEvent))]
    [InlineData("""{"dtmf":"1","timed_out":false}""", typeof(InputEvent))]
    [InlineData("""{"dtmf":"","timed_out":true}""", typeof(InputEvent))]
    [InlineData("""{"dtmf":null}""", typeof(InputEvent))]
    [InlineData("""{"speech":{}}""", typeof(InputEvent))]
    [InlineData("""{"speech":[]}""", typeof(InputEvent))]
    [InlineData("""{"status":null,"speech":{"results":[]}}""", typeof(InputEvent))]
    [InlineData("""{"status":"","dtmf":{"digits":"1"}}""", typeof(InputEvent))]
    [InlineData("""{"speech":{},"recording_url":"https://example.com/1"}""", typeof(InputEvent))]
    [InlineData("""{"recording_url":"https://example.com/1"}""", typeof(RecordingEvent))]
    [InlineData("""{"recording_url":"https://example.com/1","status":"ok"}""", typeof(RecordingEvent))]
    [InlineData("""{"status":null,"recording_url":"https://example.com/1"}""", typeof(RecordingEvent))]
    [InlineData("""{"recording_url":[""],"status":"ok"}""", typeof(CallStatusEvent))]
    [InlineData("""{"recording_url":["https://example.com/1"],"status":["ok"]}""", typeof(RecordingEvent))]
    [InlineData("""{"recording_url":["a","b"]}""", typeof(RecordingEvent))]
    [InlineData("""{"recording_url":["","b"],"status":"ok"}""", typeof(RecordingEvent))]
    [InlineData("""{"recording_url":[null],"status":"ok"}""", typeof(RecordingEvent))]
    [InlineData("""{"recording_url":"https://example.com/1","status":["ok","ok"]}""", typeof(CallStatusEvent))]
    [InlineData("""{"recording_url":"https://example.com/1","status":"ok","dtmf":"1"}""", typeof(RecordingEvent))]
    [InlineData("""{"transcription_url":"https://example.com/1"}""", typeof(TranscriptionEvent))]
    [InlineData("""{"transcription_url":"https://example.com/1","status":"transcribed","type":"record"}""", typeof(TranscriptionEvent))]
    [InlineData("""{"status":"transcribed"}""", typeof(TranscriptionEvent))]
    [InlineData("""{"status":"transcribed","speech":{}}""", typeof(TranscriptionEvent))]
    [InlineData("""{"status":"transcribed","recording_url":"https://example.com/1"}""", typeof(TranscriptionEvent))]
    [InlineData("""{"conversation_uuid_from":"CON-1","conversation_uuid_to":"CON-2"}""", typeof(TransferEvent))]
    [InlineData("""{"payload":{"a":1}}""", typeof(NotifyEvent))]
    [InlineData("""{"payload":false}""", typeof(NotifyEvent))]
    [InlineData("""{"payload":null}""", typeof(NotifyEvent))]
    [InlineData("""{"payload":{},"reason":"none"}""", typeof(NotifyEvent))]
    [InlineData("""{"reason":"Syntax error in NCCO"}""", typeof(ErrorEvent))]
    [InlineData("""{"reason":"timeout","original_request":{"url":"https://example.com","type":"event"}}""", typeof(ErrorEvent))]
    [InlineData("""{"original_request":{"url":"https://example.com","type":"event"}}""", typeof(UnknownEvent))]
    [InlineData("""{"uuid":"1","conversation_uuid_to":"CON-2"}""", typeof(UnknownEvent))]
    [InlineData("{}", typeof(UnknownEvent))]
    public void Parse_AnyObject_IsTheEventThatItsPropertiesTell(string json, Type expected)
    {
        VoiceEvent.Parse(json).Should().BeOfType(expected);
    }

    [Theory]
    [InlineData("""{"status":"busy","dtmf":"","payload":null,"recording_url":""}""", typeof(CallStatusEvent))]
    [InlineData("""{"status":null,"reason":"none"}""", typeof(ErrorEvent))]
    [InlineData("""{"status":null,"uuid":"1"}""", typeof(CallStatusEvent))]
    [InlineData("""{"transcription_url":"","status":"busy"}""", typeof(CallStatusEvent))]
    public void Parse_EmptyProperties_TellSomethingOnlyWhenNoOtherDoes(string json, Type expected)
    {
        VoiceEvent.Parse(json).Should().BeOfType(expected);
    }

    [Theory]
    [InlineData("""{"status":"busy","status":null,"payload":1}""", typeof(NotifyEvent))]
    [InlineData("""{"status":null,"status":"busy","payload":1}""", typeof(CallStatusEvent))]
    public void Parse_DuplicateNames_TheLastTells(string json, Type expected)
    {
        VoiceEvent.Parse(json).Should().BeOfType(expected);
    }

    [Theory]
    [InlineData("status")]
    [InlineData("dtmf")]
    [InlineData("payload")]
    public void Parse_NameIsEscapedOrComesLast_IsFound(string name)
    {
        var escaped = $"\\u{(int)name[0]:x4}{name.Substring(1)}";

        VoiceEvent.Parse($"{{\"uuid\":{{\"status\":1}},\"{escaped}\":\"x\"}}").Should().NotBeOfType<UnknownEvent>();
    }

    [Fact]
    public void Parse_FallbackOfAnEvent_KeepsItsKindAndTellsTheOriginalRequest()
    {
        var voiceEvent = VoiceEvent.Parse("""{"status":"busy","reason":"Connection closed.","original_request":{"url":"https://example.com/events","type":"event"}}""");

        voiceEvent.Should().Be(new CallStatusEvent(CallStatus.Busy)
        {
            Reason = "Connection closed.",
            OriginalRequest = new OriginalRequest { Url = "https://example.com/events", Type = "event" },
        });
    }

    [Fact]
    public void Parse_UnknownEvent_KeepsEverythingInItsOrder()
    {
        const string Json = """{"uuid":"1","b":{"c":[1.50,"\u003c"],"a":null},"a":0.10,"SipHeader_X-A":"1","z":""}""";

        var unknown = VoiceEvent.Parse(Json);

        unknown.AdditionalProperties.Keys.Should().Equal("b", "a", "SipHeader_X-A", "z");
        unknown.ToJson().Should().Be("""{"uuid":"1","b":{"c":[1.50,"<"],"a":null},"a":0.10,"SipHeader_X-A":"1","z":""}""");
    }
}
