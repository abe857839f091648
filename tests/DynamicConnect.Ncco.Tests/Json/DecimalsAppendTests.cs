using System.Globalization;
using System.Text;
using DynamicConnect.Json;

namespace DynamicConnect.Tests;

public sealed class DecimalsAppendTests
{
    [Theory]
    [InlineData("1.50", "1.5", "1.50")]
    [InlineData("-0.00120000", "-0.0012", "-0.00120000")]
    [InlineData("20", "20", "20")]
    public void Append_Number_KeepsTheZerosAtItsEndOnlyWhereExact(string number, string shortest, string exact)
    {
        var value = decimal.Parse(number, CultureInfo.InvariantCulture);
        Span<byte> buffer = new byte[64];

        Written(buffer, Decimals.Append(buffer, value)).Should().Be(shortest);
        Written(buffer, Decimals.AppendExact(buffer, value)).Should().Be(exact);
    }

    [Theory]
    [InlineData(0, "0")]
    [InlineData(600_000_000, "60")]
    [InlineData(-15_000_000, "-1.5")]
    [InlineData(1, "0.0000001")]
    [InlineData(long.MinValue, "-922337203685.4775808")]
    [InlineData(long.MaxValue, "922337203685.4775807")]
    public void Append_Duration_IsSeconds(long ticks, string expected)
    {
        Span<byte> buffer = new byte[64];

        Written(buffer, Decimals.Append(buffer, new TimeSpan(ticks))).Should().Be(expected);
    }

    [Theory]
    [InlineData(0, 0, "2020-01-02T03:04:05.000Z")]
    [InlineData(1_230_000, 0, "2020-01-02T03:04:05.123Z")]
    [InlineData(1_234_567, 0, "2020-01-02T03:04:05.1234567Z")]
    [InlineData(1, 0, "2020-01-02T03:04:05.0000001Z")]
    [InlineData(0, 330, "2020-01-02T03:04:05.000+05:30")]
    [InlineData(10_000, -60, "2020-01-02T03:04:05.001-01:00")]
    [InlineData(10_001, -60, "2020-01-02T03:04:05.0010001-01:00")]
    public void Append_Time_HasMillisecondsOrAllTicksAndTheOffset(long ticks, int minutes, string expected)
    {
        Span<byte> buffer = new byte[64];

        Written(buffer, Times.Append(buffer, new DateTimeOffset(2020, 1, 2, 3, 4, 5, TimeSpan.FromMinutes(minutes)).AddTicks(ticks))).Should().Be(expected);
    }

    private static string Written(Span<byte> buffer, Span<byte> rest) => Encoding.UTF8.GetString(buffer.Slice(0, buffer.Length - rest.Length).ToArray());
}
