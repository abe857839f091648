using System.Text.Json;

namespace DynamicConnect.Tests;

public sealed class CallStatusTests
{
    [Theory]
    [InlineData("started", CallStatus.Started, false, false)]
    [InlineData("ringing", CallStatus.Ringing, false, false)]
    [InlineData("answered", CallStatus.Answered, false, false)]
    [InlineData("busy", CallStatus.Busy, true, true)]
    [InlineData("cancelled", CallStatus.Cancelled, false, true)]
    [InlineData("unanswered", CallStatus.Unanswered, true, true)]
    [InlineData("disconnected", CallStatus.Disconnected, false, true)]
    [InlineData("rejected", CallStatus.Rejected, true, true)]
    [InlineData("failed", CallStatus.Failed, true, true)]
    [InlineData("human", CallStatus.Human, false, false)]
    [InlineData("machine", CallStatus.Machine, true, false)]
    [InlineData("timeout", CallStatus.Timeout, true, true)]
    [InlineData("completed", CallStatus.Completed, false, true)]
    [InlineData("transcribed", CallStatus.Transcribed, false, false)]
    public void Status_OfTheReference_HasItsNameAndMeaning(string name, CallStatus status, bool isFailedConnect, bool isFinal)
    {
        JsonSerializer.Serialize(status).Should().Be($"\"{name}\"");
        JsonSerializer.Deserialize<CallStatus>($"\"{name}\"").Should().Be(status);
        status.IsFailedConnect().Should().Be(isFailedConnect);
        status.IsFinal().Should().Be(isFinal);
    }

    [Fact]
    public void Unknown_MeansNothing()
    {
        CallStatus.Unknown.IsFailedConnect().Should().BeFalse();
        CallStatus.Unknown.IsFinal().Should().BeFalse();
        default(CallStatus).Should().Be(CallStatus.Unknown);
    }

    [Theory]
    [InlineData(typeof(CallDirection), "inbound,outbound")]
    [InlineData(typeof(CallDetail), "invalid_number,restricted,declined,cannot_route,number_out_of_service,internal_error,unavailable,carrier_timeout,timeout")]
    [InlineData(typeof(DisconnectedBy), "platform,user")]
    [InlineData(typeof(EndpointType), "phone,sip,websocket,app,vbc")]
    [InlineData(typeof(MachineSubState), "beep_start,beep_timeout")]
    [InlineData(typeof(SpeechTimeoutReason), "end_on_silence_timeout,max_duration,start_timeout")]
    [InlineData(
        typeof(CallStatus),
        "started,ringing,answered,busy,cancelled,unanswered,disconnected,rejected,failed,human,machine,timeout,completed,transcribed")]
    public void OpenSet_HasTheNamesOfTheReference(Type type, string names)
    {
        var values = Enum.GetValues(type).Cast<object>().ToArray();

        values[0].ToString().Should().Be("Unknown");
        values.Skip(1).Select(value => JsonSerializer.Serialize(value, type).Trim('"')).Should().Equal(names.Split(','));
    }

    [Fact]
    public void Serializer_UnknownName_IsUnknown()
    {
        JsonSerializer.Deserialize<CallStatus>("\"vanished\"").Should().Be(CallStatus.Unknown);
    }

    [Fact]
    public void Serializer_NoText_IsAnError()
    {
        FluentActions.Invoking(() => JsonSerializer.Deserialize<CallDirection>("7")).Should().Throw<JsonException>()
            .WithMessage("Expected a string such as inbound, outbound, found the number 7.*");
    }
}
