using DynamicConnect.Contracts;
using DynamicConnect.Rules;

namespace DynamicConnect.Tests;

public sealed class TimeTests
{
    private static readonly DateTimeOffset Noon = new(2020, 1, 1, 12, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("2020-01-01T12:00Z", 0)]
    [InlineData("2020-01-01T12:00z", 0)]
    [InlineData("2020-01-01 12:00Z", 0)]
    [InlineData("2020-01-01T12:00:00Z", 0)]
    [InlineData("2020-01-01T12:00+00", 0)]
    [InlineData("2020-01-01T13:00+01", 60)]
    [InlineData("2020-01-01T13:00+0100", 60)]
    [InlineData("2020-01-01T13:00+01:00", 60)]
    [InlineData("2020-01-01T06:30-0530", -330)]
    [InlineData("2020-01-01 06:30:00.0-05:30", -330)]
    public void Time_InItsShortestForms_IsTaken(string text, int minutes)
    {
        var time = Read(text);

        time.Should().Be(Noon);
        time!.Value.Offset.Should().Be(TimeSpan.FromMinutes(minutes));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Z")]
    [InlineData("+")]
    [InlineData("2020-01-01")]
    [InlineData("2020-01-01Z")]
    [InlineData("2020-01-01T12:0Z")]
    [InlineData("2020-01-01T12:00")]
    [InlineData("2020-01-01T12:00:00")]
    [InlineData("2020-01-01T12:00+1")]
    [InlineData("2020-01-01T12:00+010")]
    [InlineData("2020-01-01T12:00+01:0")]
    [InlineData("2020-01-01T12:00+01:000")]
    [InlineData("2020-01-01T12:00+")]
    [InlineData("2020-01-01T12:00+01Z")]
    [InlineData("2020/01/01T12:00Z")]
    [InlineData("2020-13-01T12:00Z")]
    public void Time_InAnyOtherForm_IsRefused(string text) => Read(text).Should().BeNull();

    [Theory]
    [InlineData(".1", 1_000_000)]
    [InlineData(".001", 10_000)]
    [InlineData(".1234567", 1_234_567)]
    [InlineData(".12345678", 1_234_567)]
    [InlineData(".123456789", 1_234_567)]
    [InlineData(".9999999999", 9_999_999)]
    public void Time_Fraction_IsCutBehindSevenDigits(string fraction, long ticks)
    {
        Read($"2020-01-01T12:00:00{fraction}Z").Should().Be(Noon.AddTicks(ticks));
        Read($"2020-01-01T13:00:00{fraction}+01:00").Should().Be(Noon.AddTicks(ticks));
    }

    [Theory]
    [InlineData(".")]
    [InlineData(".x")]
    [InlineData(".1x")]
    [InlineData(".1234567x")]
    [InlineData(".1234567/")]
    [InlineData(".1234567:")]
    [InlineData(".12345678.9")]
    public void Time_FractionWithoutDigitsOrWithMore_IsRefused(string fraction)
    {
        Read($"2020-01-01T12:00:00{fraction}Z").Should().BeNull();
        Read($"2020-01-01T12:00:00{fraction}+01:00").Should().BeNull();
    }

    [Fact]
    public void Time_NoText_IsRefused() => ReadJson("20200101").Should().BeNull();

    private static DateTimeOffset? Read(string text) => ReadJson($"\"{text}\"");

    private static DateTimeOffset? ReadJson(string json)
    {
        var reader = DocumentReader.Over(JsonData.Parse(json));
        return ValueReaders.Time.TryRead(ref reader, out var time) ? time : null;
    }
}
