using System.Globalization;
using DynamicConnect.Wire;
using DynamicConnect.Wire.Codecs;

namespace DynamicConnect.Tests;

public sealed class CodecTests
{
    [Fact]
    public void Expected_OfEachKind_SaysWhatTheValueIs()
    {
        Kind.Text.Expected.Should().Be("a text");
        Kind.ExactText.Expected.Should().Be("a text");
        Kind.Texts.Expected.Should().Be("an array, each element a text");
        Kind.Flag.Expected.Should().Be("true or false");
        Kind.Integer.Expected.Should().Be("a whole number");
        Kind.Number.Expected.Should().Be("a number");
        Kind.Seconds.Expected.Should().Be("a number of seconds");
        Kind.SecondsAsText.Expected.Should().Be("a number of seconds, as text");
        Kind.Json.Expected.Should().Be("any JSON");
        Kind.NameOf<WebhookMethod>().Expected.Should().Be("one of GET, POST");
        Kind.OpenNameOf<CallDirection>().Expected.Should().Be("a text such as inbound, outbound");
        Kind.ListOf(Kind.NameOf<InputType>()).Expected.Should().Be("an array, each element one of dtmf, speech");
        WebhookKind.GivenJson.Expected.Should().Be("any JSON");
        WebhookKind.OpenObject.Expected.Should().Be("an object");
        WebhookKind.Long.Expected.Should().Be("a whole number");
        WebhookKind.NumberAsText.Expected.Should().Be("a number, as text");
        WebhookKind.Time.Expected.Should().Be("a time such as 2020-01-01T12:00:00.000Z");
    }

    [Fact]
    public void Expected_OfObjects_SaysWhatTellsThemApart()
    {
        NccoAction.Kinds.Expected.Should().Be("an object");
        DtmfSettings.Shape.Expected.Should().Be("an object");
        TalkAction.Shape.Expected.Should().Be("an object with \"action\": \"talk\"");
    }

    [Theory]
    [InlineData("", "\"\"")]
    [InlineData("a \"é\"\n", "\"a \\\"é\\\"\\n\"")]
    public void Write_Text_IsQuoted(string text, string expected)
    {
        Written(Kind.Text, text).Should().Be(expected);
        Written(Kind.ExactText, text).Should().Be(expected);
    }

    [Theory]
    [InlineData(true, "true")]
    [InlineData(false, "false")]
    public void Write_Flag_IsBoolean(bool flag, string expected) => Written(Kind.Flag, flag).Should().Be(expected);

    [Theory]
    [InlineData(0)]
    [InlineData(int.MinValue)]
    [InlineData(int.MaxValue)]
    public void Write_Integer_IsItself(int number) => Written(Kind.Integer, number).Should().Be(number.ToString(CultureInfo.InvariantCulture));

    [Theory]
    [InlineData(0)]
    [InlineData(long.MinValue)]
    [InlineData(long.MaxValue)]
    public void Write_Long_IsItself(long number) => Written(WebhookKind.Long, number).Should().Be(number.ToString(CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("1.50", "1.5", "\"1.50\"")]
    [InlineData("-0.00120000", "-0.0012", "\"-0.00120000\"")]
    [InlineData("20", "20", "\"20\"")]
    public void Write_Number_KeepsTheZerosAtItsEndAsTextOnly(string number, string asNumber, string asText)
    {
        var value = decimal.Parse(number, CultureInfo.InvariantCulture);

        Written(Kind.Number, value).Should().Be(asNumber);
        Written(WebhookKind.NumberAsText, value).Should().Be(asText);
    }

    [Theory]
    [InlineData(0, "0")]
    [InlineData(600_000_000, "60")]
    [InlineData(-15_000_000, "-1.5")]
    [InlineData(1, "0.0000001")]
    [InlineData(long.MinValue, "-922337203685.4775808")]
    [InlineData(long.MaxValue, "922337203685.4775807")]
    public void Write_Seconds_AreANumberOrThatNumberInQuotes(long ticks, string expected)
    {
        Written(Kind.Seconds, new TimeSpan(ticks)).Should().Be(expected);
        Written(Kind.SecondsAsText, new TimeSpan(ticks)).Should().Be($"\"{expected}\"");
    }

    [Theory]
    [InlineData("null")]
    [InlineData("{\"a\":[1.50,{}]}")]
    public void Write_Json_IsTheSame(string json)
    {
        Written(Kind.Json, JsonData.Parse(json)).Should().Be(json);
        Written(WebhookKind.GivenJson, JsonData.Parse(json)).Should().Be(json);
        Written(WebhookKind.OpenObject, JsonData.Parse(json)).Should().Be(json);
    }

    [Fact]
    public void Write_Name_IsQuoted()
    {
        Written(Kind.NameOf<WebhookMethod>(), WebhookMethod.Post).Should().Be("\"POST\"");
        Written(Kind.OpenNameOf<SpeechTimeoutReason>(), SpeechTimeoutReason.EndOnSilenceTimeout).Should().Be("\"end_on_silence_timeout\"");
    }

    [Theory]
    [InlineData("", "[]")]
    [InlineData("a", "[\"a\"]")]
    [InlineData("a,b,a", "[\"a\",\"b\",\"a\"]")]
    public void Write_ListOfTexts_HasEachElement(string texts, string expected) =>
        Written(Kind.Texts, ValueList.Create(texts.Split([','], StringSplitOptions.RemoveEmptyEntries))).Should().Be(expected);

    [Fact]
    public void Write_ListOfOtherValues_HasEachElement()
    {
        Written(Kind.ListOf(Kind.Integer), []).Should().Be("[]");
        Written(Kind.ListOf(Kind.Integer), [7]).Should().Be("[7]");
        Written(Kind.ListOf(Kind.Integer), [7, -8, 9]).Should().Be("[7,-8,9]");
        Written(Kind.ListOf(Kind.NameOf<InputType>()), [InputType.Speech, InputType.Dtmf, InputType.Speech]).Should().Be("[\"speech\",\"dtmf\",\"speech\"]");
        Written(Kind.ListOf(Kind.ListOf(Kind.Flag)), [[], [true], [false, true]]).Should().Be("[[],[true],[false,true]]");
        Written(Kind.ListOf(ConnectEndpoint.Kinds), [new PhoneEndpoint("1"), new PhoneEndpoint("2")])
            .Should().Be("""[{"type":"phone","number":"1"},{"type":"phone","number":"2"}]""");
    }

    [Theory]
    [InlineData(0, 0, "\"2020-01-02T03:04:05.000Z\"")]
    [InlineData(1_230_000, 0, "\"2020-01-02T03:04:05.123Z\"")]
    [InlineData(1_234_567, 0, "\"2020-01-02T03:04:05.1234567Z\"")]
    [InlineData(1, 0, "\"2020-01-02T03:04:05.0000001Z\"")]
    [InlineData(0, 330, "\"2020-01-02T03:04:05.000+05:30\"")]
    [InlineData(10_000, -60, "\"2020-01-02T03:04:05.001-01:00\"")]
    [InlineData(10_001, -60, "\"2020-01-02T03:04:05.0010001-01:00\"")]
    public void Write_Time_HasMillisecondsOrAllTicksAndTheOffset(long ticks, int minutes, string expected) =>
        Written(WebhookKind.Time, new DateTimeOffset(2020, 1, 2, 3, 4, 5, TimeSpan.FromMinutes(minutes)).AddTicks(ticks)).Should().Be(expected);

    private static string Written<T>(Codec<T> codec, T value)
        where T : notnull => Document.ToText(value, codec, indentation: null);
}
