namespace DynamicConnect.Tests;

public sealed class FailedConnectTests
{
    [Theory]
    [InlineData("failed", true, true)]
    [InlineData("rejected", true, true)]
    [InlineData("unanswered", true, true)]
    [InlineData("busy", true, true)]
    [InlineData("timeout", true, true)]
    [InlineData("machine", true, true)]
    [InlineData("disconnected", false, true)]
    [InlineData("cancelled", false, false)]
    [InlineData("canceled", false, false)]
    [InlineData("completed", false, false)]
    [InlineData("answered", false, false)]
    [InlineData("something new", false, false)]
    public void CallStatusEvent_Asked_TellsWhatItsStatusMeans(string status, bool isFailed, bool takesNcco)
    {
        var voiceEvent = VoiceEvent.Parse($$"""{"status":"{{status}}"}""").Should().BeOfType<CallStatusEvent>().Subject;

        voiceEvent.IsFailedConnect().Should().Be(isFailed);
        voiceEvent.Status.IsFailedConnect().Should().Be(isFailed);
        voiceEvent.TakesNcco().Should().Be(takesNcco);
        voiceEvent.Status.TakesNcco().Should().Be(takesNcco);
    }

    [Fact]
    public void CallStatusEvent_WithoutStatus_FailedNothing()
    {
        new CallStatusEvent().IsFailedConnect().Should().BeFalse();
        new CallStatusEvent().TakesNcco().Should().BeFalse();
    }

    [Theory]
    [InlineData("""{"status":"canceled"}""")]
    [InlineData("""{"status":"cancelled"}""")]
    public void Canceled_WithOneL_IsCancelled(string json)
    {
        var voiceEvent = (CallStatusEvent)VoiceEvent.Parse(json);

        voiceEvent.Status.Should().Be(CallStatus.Cancelled);
        voiceEvent.ToJson().Should().Be("""{"status":"cancelled"}""");
        CallStatus.Cancelled.IsFinal().Should().BeTrue();
    }

    [Theory]
    [InlineData("""{"speech":{"timeout_reason":"start_timeout"},"timed_out":true}""")]
    [InlineData("""{"timed_out":true,"speech":{"results":[]}}""")]
    public void SpeechEvent_WithTimedOutBesideIt_HasNoDtmf(string json)
    {
        var voiceEvent = (InputEvent)VoiceEvent.Parse(json);

        voiceEvent.Dtmf.Should().BeNull();
        voiceEvent.AdditionalProperties["timed_out"].Should().Be(JsonData.Parse("true"));
    }
}
