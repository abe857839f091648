using System.Globalization;
using System.Text.Json;
using DynamicConnect.Contracts;
using DynamicConnect.Rules;

namespace DynamicConnect.Tests;

public sealed class ValueLimitsTests
{
    [Theory]
    [InlineData("2147483647", int.MaxValue)]
    [InlineData("\"2147483647\"", int.MaxValue)]
    [InlineData("2147483647.0", int.MaxValue)]
    [InlineData("\"2147483647.0\"", int.MaxValue)]
    [InlineData("-2147483648", int.MinValue)]
    [InlineData("\"-2147483648\"", int.MinValue)]
    [InlineData("-2147483648.0", int.MinValue)]
    [InlineData("\"-2147483648.0\"", int.MinValue)]
    public void Integer_AtItsLimits_IsTaken(string json, int expected) => Read(ValueReaders.Integer, json).Should().Be((true, expected));

    [Theory]
    [InlineData("2147483648")]
    [InlineData("\"2147483648\"")]
    [InlineData("2147483648.0")]
    [InlineData("-2147483649")]
    [InlineData("\"-2147483649.0\"")]
    [InlineData("2147483646.5")]
    [InlineData("9223372036854775808")]
    [InlineData("true")]
    public void Integer_BeyondItsLimits_IsRefused(string json) => Read(ValueReaders.Integer, json).Should().Be((false, 0));

    [Theory]
    [InlineData("9223372036854775807", long.MaxValue)]
    [InlineData("\"9223372036854775807\"", long.MaxValue)]
    [InlineData("\"9223372036854775807.0\"", long.MaxValue)]
    [InlineData("-9223372036854775808", long.MinValue)]
    [InlineData("\"-9223372036854775808\"", long.MinValue)]
    [InlineData("-9223372036854775808.0", long.MinValue)]
    [InlineData("0", 0)]
    public void Long_AtItsLimits_IsTaken(string json, long expected) => Read(ValueReaders.Long, json).Should().Be((true, expected));

    [Theory]
    [InlineData("9223372036854775808")]
    [InlineData("\"9223372036854775808\"")]
    [InlineData("-9223372036854775809")]
    [InlineData("\"-9223372036854775809\"")]
    [InlineData("1.5")]
    [InlineData("\"1.5\"")]
    [InlineData("1e400")]
    [InlineData("\"\"")]
    [InlineData("null")]
    [InlineData("[1]")]
    public void Long_AnythingElse_IsRefused(string json) => Read(ValueReaders.Long, json).Should().Be((false, 0));

    [Theory]
    [InlineData("922337203685.4775807", long.MaxValue)]
    [InlineData("\"922337203685.4775807\"", long.MaxValue)]
    [InlineData("-922337203685.4775808", long.MinValue)]
    [InlineData("2147483647", int.MaxValue * 10_000_000L)]
    [InlineData("2147483648", 21_474_836_480_000_000)]
    public void Seconds_AtTheirLimits_AreTaken(string json, long ticks)
    {
        Read(ValueReaders.Seconds, json).Should().Be((true, new TimeSpan(ticks)));
        Read(ValueReaders.SecondsAsString, json).Should().Be((true, new TimeSpan(ticks)));
    }

    [Theory]
    [InlineData("922337203685.4775808")]
    [InlineData("-922337203685.4775809")]
    [InlineData("9223372036854775807")]
    [InlineData("-9223372036854775808")]
    [InlineData("0.00000001")]
    [InlineData("false")]
    public void Seconds_BeyondTheirLimits_AreRefused(string json)
    {
        Read(ValueReaders.Seconds, json).Should().Be((false, TimeSpan.Zero));
        Read(ValueReaders.SecondsAsString, json).Should().Be((false, TimeSpan.Zero));
    }

    [Theory]
    [InlineData("\"1.50\"", "1.50")]
    [InlineData("1.50", "1.50")]
    [InlineData("-79228162514264337593543950335", "-79228162514264337593543950335")]
    public void NumberAsText_AsTextOrNumber_KeepsItsZeros(string json, string expected)
    {
        var (isRead, value) = Read(ValueReaders.NumberAsString, json);

        isRead.Should().BeTrue();
        value.ToString(CultureInfo.InvariantCulture).Should().Be(expected);
    }

    [Theory]
    [InlineData("true", true, true)]
    [InlineData("false", true, false)]
    [InlineData("\"TRUE\"", true, true)]
    [InlineData("\"False\"", true, false)]
    [InlineData("\"truf\"", false, false)]
    [InlineData("1", false, false)]
    [InlineData("null", false, false)]
    public void Flag_BothWaysAndOthers_IsTold(string json, bool isRead, bool flag) => Read(ValueReaders.Boolean, json).Should().Be((isRead, flag));

    [Theory]
    [InlineData("[]")]
    [InlineData("[1]")]
    [InlineData("[1,2]")]
    [InlineData("[1,2,3]")]
    [InlineData("[1,2,3,4]")]
    [InlineData("[1,2,3,4,5]")]
    public void List_OfAnyLength_HasEachElement(string json)
    {
        var (isRead, list) = Read(ValueReaders.ListOf(ValueReaders.Integer), json);

        isRead.Should().BeTrue();
        list.Should().Equal(JsonSerializer.Deserialize<int[]>(json));
    }

    [Theory]
    [InlineData("[\"x\"]")]
    [InlineData("[1,\"x\"]")]
    [InlineData("[1,2,\"x\"]")]
    [InlineData("[1,2,3,4,\"x\"]")]
    public void List_WithAWrongElementAnywhere_IsRefusedWhereItBegan(string json)
    {
        var reader = DocumentReader.Over(JsonData.Parse(json));

        ValueReaders.ListOf(ValueReaders.Integer).TryRead(ref reader, out _).Should().BeFalse();

        reader.Token.Should().Be(JsonTokenType.StartArray);
        reader.TokenStartIndex.Should().Be(0);
    }

    private static (bool IsRead, T? Value) Read<T>(ValueReader<T> codec, string json)
        where T : notnull
    {
        var reader = DocumentReader.Over(JsonData.Parse(json));
        var isRead = codec.TryRead(ref reader, out var value);
        return (isRead, value);
    }
}
