namespace DynamicConnect.Tests;

public sealed class CallStatusEventTests
{
    [Theory]
    [InlineData("0.00450000", "0.00450000")]
    [InlineData("0", "0")]
    [InlineData("1.0", "1.0")]
    [InlineData("12345678901234567890.12345678", "12345678901234567890.12345678")]
    public void Price_Text_KeepsItsZeros(string text, string expected)
    {
        var json = $"{{\"status\":\"completed\",\"rate\":\"{text}\",\"price\":\"{text}\"}}";

        var read = Read(json);

        read.Price.Should().Be(decimal.Parse(expected, System.Globalization.CultureInfo.InvariantCulture));
        read.ToJson().Should().Be(json);
        (read with { Price = read.Price, Rate = read.Rate }).ToJson().Should().Be(json);
    }

    [Theory]
    [InlineData("0.0045")]
    [InlineData("1e-3")]
    [InlineData("\"1.5E2\"")]
    public void Price_OtherSpelling_IsReadAndWrittenBackAsItCame(string spelling)
    {
        var json = $"{{\"status\":\"completed\",\"price\":{spelling}}}";

        var read = Read(json);

        read.Price.Should().NotBeNull();
        read.ToJson().Should().Be(json);
    }

    [Fact]
    public void Price_SetByHand_IsWrittenAsTextWithItsZeros()
    {
        new CallStatusEvent(CallStatus.Completed) { Price = 0.10m, Rate = 1m }.ToJson()
            .Should().Be("""{"status":"completed","rate":"1","price":"0.10"}""");
    }

    [Theory]
    [InlineData("\"\"")]
    [InlineData("\"free\"")]
    [InlineData("\"0,10\"")]
    [InlineData("\"1.23456789012345678901234567890123\"")]
    [InlineData("true")]
    [InlineData("{}")]
    public void Price_NoDecimal_StaysAside(string spelling)
    {
        var json = $"{{\"status\":\"completed\",\"price\":{spelling}}}";

        Read(json).Price.Should().BeNull();
        Read(json).ToJson().Should().Be(json);
    }

    [Theory]
    [InlineData("\"2\"", 2)]
    [InlineData("2", 2)]
    [InlineData("2.0", 2)]
    [InlineData("\"0\"", 0)]
    [InlineData("2.5", 2.5)]
    public void Duration_TextOrNumber_IsReadAndWrittenBackAsItCame(string spelling, double seconds)
    {
        var json = $"{{\"status\":\"completed\",\"duration\":{spelling}}}";

        Read(json).Duration.Should().Be(TimeSpan.FromSeconds(seconds));
        Read(json).ToJson().Should().Be(json);
    }

    [Fact]
    public void Duration_SpelledInTwoWays_IsEqual()
    {
        var text = Read("""{"status":"completed","duration":"2","price":"0.10","start_time":"2020-01-01T12:00:00Z"}""");
        var number = Read("""{"status":"completed","duration":2,"price":0.1,"start_time":"2020-01-01T12:00:00.000Z"}""");

        number.Should().Be(text);
        number.GetHashCode().Should().Be(text.GetHashCode());
    }

    [Fact]
    public void Duration_SetAnew_ForgetsItsSpelling()
    {
        (Read("""{"status":"completed","duration":2}""") with { Duration = TimeSpan.FromSeconds(3) }).ToJson()
            .Should().Be("""{"status":"completed","duration":"3"}""");
    }

    [Theory]
    [InlineData("2020-01-01T12:00:00.000Z", "2020-01-01T12:00:00.0000000+00:00")]
    [InlineData("2020-01-01T12:00:00Z", "2020-01-01T12:00:00.0000000+00:00")]
    [InlineData("2020-01-01T12:00:00.5z", "2020-01-01T12:00:00.5000000+00:00")]
    [InlineData("2020-01-01T12:00Z", "2020-01-01T12:00:00.0000000+00:00")]
    [InlineData("2020-01-01 12:00:00+0130", "2020-01-01T12:00:00.0000000+01:30")]
    [InlineData("2020-01-01T12:00:00.123-05", "2020-01-01T12:00:00.1230000-05:00")]
    [InlineData("2020-01-01T12:00:00.1234567+01:00", "2020-01-01T12:00:00.1234567+01:00")]
    [InlineData("2020-01-01T12:00:00.123456789Z", "2020-01-01T12:00:00.1234567+00:00")]
    public void Time_WithOffset_IsReadAndWrittenBackAsItCame(string time, string expected)
    {
        var json = $"{{\"timestamp\":\"{time}\",\"status\":\"completed\"}}";

        Read(json).Timestamp!.Value.ToString("O").Should().Be(expected);
        Read(json).ToJson().Should().Be(json);
    }

    [Theory]
    [InlineData("\"\"")]
    [InlineData("\"2020-01-01T12:00:00\"")]
    [InlineData("\"2020-01-01\"")]
    [InlineData("\"2020-13-01T12:00:00Z\"")]
    [InlineData("\"2020-01-01T12:00:00.Z\"")]
    [InlineData("\"2020-01-01T12:00:00.12x4567899Z\"")]
    [InlineData("\"2020-01-01T12:00:00+99:00\"")]
    [InlineData("\"2020-01-01T12:00:00+1\"")]
    [InlineData("\"Z\"")]
    [InlineData("\"-\"")]
    [InlineData("1577880000")]
    public void Time_WithoutOffsetOrNoTime_StaysAside(string spelling)
    {
        var json = $"{{\"status\":\"completed\",\"end_time\":{spelling}}}";

        Read(json).EndTime.Should().BeNull();
        Read(json).ToJson().Should().Be(json);
    }

    [Theory]
    [InlineData(0, 0, "2020-01-01T12:00:00.000Z")]
    [InlineData(5_000, 0, "2020-01-01T12:00:00.0005000Z")]
    [InlineData(1_230_000, 90, "2020-01-01T12:00:00.123+01:30")]
    public void Time_SetByHand_IsWrittenAsTheReferenceDoes(long ticks, int minutes, string expected)
    {
        var time = new DateTimeOffset(2020, 1, 1, 12, 0, 0, TimeSpan.FromMinutes(minutes)).AddTicks(ticks);

        new CallStatusEvent { StartTime = time }.ToJson().Should().Be($"{{\"start_time\":\"{expected}\"}}");
    }

    [Theory]
    [InlineData("\"404\"")]
    [InlineData("404")]
    [InlineData("404.0")]
    public void SipCode_TextOrNumber_IsReadAndWrittenBackAsItCame(string spelling)
    {
        var json = $"{{\"status\":\"failed\",\"sip_code\":{spelling}}}";

        Read(json).SipCode.Should().Be(404);
        Read(json).ToJson().Should().Be(json);
    }

    [Fact]
    public void Status_UnknownName_ReadsAsUnknownAndKeepsItsText()
    {
        const string Json = """{"uuid":"1","status":"on_hold","direction":"sideways","sub_state":"unknown"}""";

        var read = Read(Json);

        read.Status.Should().Be(CallStatus.Unknown);
        read.Direction.Should().Be(CallDirection.Unknown);
        read.SubState.Should().Be(MachineSubState.Unknown);
        read.AdditionalProperties["status"].Should().Be(JsonData.Parse("\"on_hold\""));
        read.ToJson().Should().Be(Json);
        VoiceEvent.Parse(read.ToJson()).Should().Be(read);
    }

    [Theory]
    [InlineData("\"\"")]
    [InlineData("7")]
    [InlineData("[\"busy\"]")]
    public void Status_NoName_IsUnsetAndKept(string spelling)
    {
        var json = $"{{\"status\":{spelling}}}";

        Read(json).Status.Should().BeNull();
        Read(json).ToJson().Should().Be(json);
    }

    [Fact]
    public void Status_SetAnew_ReplacesTheUnknownText()
    {
        (Read("""{"status":"on_hold"}""") with { Status = CallStatus.Busy }).ToJson().Should().Be("""{"status":"busy"}""");
    }

    [Fact]
    public void Status_UnknownWithoutText_IsNotWritten()
    {
        new CallStatusEvent(CallStatus.Unknown) { Uuid = "1" }.ToJson().Should().Be("""{"uuid":"1"}""");
    }

    [Theory]
    [InlineData("""{"status":"busy","status":"odd"}""", CallStatus.Unknown, """{"status":"odd"}""")]
    [InlineData("""{"status":"odd","status":"busy"}""", CallStatus.Busy, """{"status":"busy"}""")]
    public void Status_Twice_TheLastCounts(string json, CallStatus expected, string written)
    {
        Read(json).Status.Should().Be(expected);
        Read(json).ToJson().Should().Be(written);
    }

    private static CallStatusEvent Read(string json) => VoiceEvent.Parse(json).Should().BeOfType<CallStatusEvent>().Subject;
}
