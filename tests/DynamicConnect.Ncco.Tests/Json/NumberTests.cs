using System.Globalization;
using System.Text.Json;

namespace DynamicConnect.Tests;

public sealed class NumberTests
{
    [Theory]
    [InlineData("0.5", "0.5")]
    [InlineData("0.50", "0.5")]
    [InlineData("10.0", "10")]
    [InlineData("10", "10")]
    [InlineData("100", "100")]
    [InlineData("0", "0")]
    [InlineData("0.000", "0")]
    [InlineData("-0.0", "0")]
    [InlineData("-1.10", "-1.1")]
    [InlineData("0.0000000000000000000000000001", "0.0000000000000000000000000001")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    [InlineData("-79228162514264337593543950335", "-79228162514264337593543950335")]
    [InlineData("7.9228162514264337593543950335", "7.9228162514264337593543950335")]
    [InlineData("18446744073709551617", "18446744073709551617")]
    [InlineData("9223372036854775808.50", "9223372036854775808.5")]
    [InlineData("0.1000000000000000000000000000", "0.1")]
    public void Number_Written_IsAsShortAsItGoes(string number, string expected) =>
        new StreamAction("u") { Level = decimal.Parse(number, CultureInfo.InvariantCulture) }.ToString()
            .Should().Be($$"""{"action":"stream","streamUrl":["u"],"level":{{expected}}}""");

    [Theory]
    [InlineData(1)]
    [InlineData(28)]
    public void Number_NegativeZero_LosesItsSign(byte scale) =>
        new StreamAction("u") { Level = new decimal(0, 0, 0, isNegative: true, scale) }.ToString().Should().EndWith("\"level\":0}");

    [Theory]
    [InlineData(0, "0")]
    [InlineData(1, "0.0000001")]
    [InlineData(4_000_000, "0.4")]
    [InlineData(10_000_000, "1")]
    [InlineData(15_000_000, "1.5")]
    [InlineData(72_000_000_000, "7200")]
    [InlineData(-10_000_000, "-1")]
    [InlineData(long.MaxValue, "922337203685.4775807")]
    [InlineData(long.MinValue, "-922337203685.4775808")]
    public void Duration_Written_IsSeconds(long ticks, string expected)
    {
        new WaitAction { Timeout = TimeSpan.FromTicks(ticks) }.ToString().Should().Be($$"""{"action":"wait","timeout":{{expected}}}""");
        new ConnectAction { Endpoint = [], Timeout = TimeSpan.FromTicks(ticks) }.ToString().Should().Be($$"""{"action":"connect","timeout":"{{expected}}","endpoint":[]}""");
    }

    [Theory]
    [InlineData("1.0")]
    [InlineData("1e0")]
    [InlineData("1E+0")]
    [InlineData("10e-1")]
    [InlineData("0.00000000000000000000000000001e29")]
    [InlineData("1.00000000000000000000000000000000000000000")]
    public void Number_ReadInAnySpelling_IsTheNumber(string spelling)
    {
        var read = (StreamAction)Ncco.Parse($$"""[{"action":"stream","streamUrl":["u"],"level":{{spelling}},"loop":{{spelling}}}]""")[0];

        read.Level.Should().Be(1m);
        read.Loop.Should().Be(1);
        read.ToString().Should().Be("""{"action":"stream","streamUrl":["u"],"level":1,"loop":1}""");
    }

    [Theory]
    [InlineData("1e400")]
    [InlineData("-1e400")]
    [InlineData("1e-400")]
    [InlineData("1e99999999999999999999")]
    [InlineData("1e-99999999999999999999")]
    [InlineData("79228162514264337593543950336")]
    [InlineData("0.00000000000000000000000000001")]
    [InlineData("0.12345678901234567890123456789012345")]
    [InlineData("123456789012345678901234567890")]
    public void Number_ThatADecimalCannotHold_IsKeptAsItIs(string number)
    {
        var json = $$"""[{"action":"stream","streamUrl":["u"],"level":{{number}},"loop":{{number}}}]""";

        var ncco = Ncco.Parse(json);

        ((StreamAction)ncco[0]).Level.Should().BeNull();
        ((StreamAction)ncco[0]).Loop.Should().BeNull();
        ncco[0].AdditionalProperties["level"].ToString().Should().Be(number);
        ncco.ToJson().Should().Be(json);
    }

    [Fact]
    public void Number_OfManyDigits_IsKeptAsItIs()
    {
        var number = new string('9', 10_000);
        var json = $$"""[{"action":"wait","timeout":{{number}}}]""";

        Ncco.Parse(json).ToJson().Should().Be(json);
        using var written = JsonDocument.Parse(Ncco.Parse(json).ToUtf8Bytes());
        written.RootElement[0].GetProperty("timeout").GetRawText().Should().Be(number);
    }
}
