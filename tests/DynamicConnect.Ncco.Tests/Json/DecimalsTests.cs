using System.Globalization;
using System.Numerics;
using System.Text;
using DynamicConnect.Json;

namespace DynamicConnect.Tests;

public sealed class DecimalsTests
{
    private const int Numbers = 20_000;

    private static readonly BigInteger Limit = BigInteger.Pow(2, 96);

    [Fact]
    public void TryParse_RandomNumbers_ReadsWhatADecimalHoldsAndNothingElse()
    {
        var random = new Random(20261125);
        for (var number = 0; number < Numbers; number++)
        {
            var isNegative = random.Next(3) == 0;
            var whole = random.Next(4) == 0 ? "0" : $"{random.Next(1, 10)}{Digits(random, random.Next(32))}";
            var fraction = random.Next(2) == 0 ? "" : Digits(random, random.Next(1, 32));
            var exponent = random.Next(2) == 0 ? (int?)null : random.Next(-40, 40);
            var text = $"{(isNegative ? "-" : "")}{whole}{(fraction.Length > 0 ? "." : "")}{fraction}{(exponent is null ? "" : "eE"[random.Next(2)] + exponent.Value.ToString(random.Next(2) == 0 ? "+0;-0" : "0", CultureInfo.InvariantCulture))}";

            var isHeld = TryParse(text, out var value);

            var expected = Held(BigInteger.Parse(whole + fraction, CultureInfo.InvariantCulture), fraction.Length - (exponent ?? 0), isNegative);
            isHeld.Should().Be(expected is not null, "{0} was read", text);
            (isHeld && value != expected).Should().BeFalse("{0} was read as {1}", text, value);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("+1")]
    [InlineData("--1")]
    [InlineData("1-")]
    [InlineData(" 1")]
    [InlineData("1 ")]
    [InlineData(".5")]
    [InlineData("-.5")]
    [InlineData("1.")]
    [InlineData("1..5")]
    [InlineData("1.5.5")]
    [InlineData("00")]
    [InlineData("01")]
    [InlineData("-01")]
    [InlineData("01.5")]
    [InlineData("1,5")]
    [InlineData("1/5")]
    [InlineData("1:5")]
    [InlineData("0x1")]
    [InlineData("e1")]
    [InlineData("1e")]
    [InlineData("1e+")]
    [InlineData("1e-")]
    [InlineData("1e+-1")]
    [InlineData("1e1.5")]
    [InlineData("1e1e1")]
    [InlineData("1.e1")]
    [InlineData("01e1")]
    [InlineData("1e1 ")]
    [InlineData("NaN")]
    [InlineData("Infinity")]
    [InlineData("1234567890123456789.")]
    [InlineData("01234567890123456789")]
    [InlineData("1234567890123456789.5.")]
    [InlineData("1234567890123456789 ")]
    [InlineData(".1234567890123456789")]
    public void TryParse_NoJsonNumber_IsRefused(string text) => TryParse(text, out _).Should().BeFalse();

    [Theory]
    [InlineData("9")]
    [InlineData("-90")]
    [InlineData("0.5")]
    [InlineData("1.50")]
    [InlineData("-0.09")]
    [InlineData("123456789012345678")]
    [InlineData("-123456789012345678")]
    [InlineData("1.2345678901234567")]
    public void TryParse_PlainNumber_KeepsItsDigits(string text)
    {
        TryParse(text, out var value).Should().BeTrue();
        value.ToString(CultureInfo.InvariantCulture).Should().Be(text);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-0")]
    [InlineData("0.0")]
    public void TryParse_Zero_HasNoSign(string text)
    {
        TryParse(text, out var zero).Should().BeTrue();
        (decimal.GetBits(zero)[3] < 0).Should().BeFalse();
    }

    [Theory]
    [InlineData("0e100", true)]
    [InlineData("0e-100", true)]
    [InlineData("0e101", false)]
    [InlineData("0e-101", false)]
    public void TryParse_Exponent_EndsAtAHundred(string text, bool isTaken) => TryParse(text, out _).Should().Be(isTaken);

    [Theory]
    [InlineData(100, true)]
    [InlineData(101, false)]
    public void TryParse_Length_EndsAtAHundredWhereDigitsMayBeLost(int length, bool isTaken) => TryParse("1." + new string('0', length - 2), out _).Should().Be(isTaken);

    [Fact]
    public void Write_RandomNumbers_IsTheirShortestForm()
    {
        var random = new Random(20261126);
        for (var number = 0; number < Numbers; number++)
        {
            var digits = long.Parse(Digits(random, random.Next(1, 19)), CultureInfo.InvariantCulture) * (random.Next(2) == 0 ? 1 : -1);
            var value = new decimal((int)Math.Abs(digits), (int)(Math.Abs(digits) >> 32), 0, digits < 0, (byte)random.Next(29));

            Written(value).Should().Be(value.ToString("0.############################", CultureInfo.InvariantCulture));
        }
    }

    [Theory]
    [InlineData(9_223_372_036_854_775_807)]
    [InlineData(9_999_999_999)]
    [InlineData(10_000_000_000)]
    [InlineData(99)]
    [InlineData(10)]
    [InlineData(9)]
    public void Write_WholeNumbers_AreThemselves(long number)
    {
        Written(number).Should().Be(number.ToString(CultureInfo.InvariantCulture));
        Written(number + 1m).Should().Be((number + 1m).ToString(CultureInfo.InvariantCulture));
        Written(-number).Should().Be((-number).ToString(CultureInfo.InvariantCulture));
    }

    private static bool TryParse(string text, out decimal value) => Decimals.TryParse(Encoding.UTF8.GetBytes(text), out value);

    private static string Digits(Random random, int count) =>
        new([.. Enumerable.Range(0, count).Select(index => random.Next(3) == 0 ? '0' : (char)('0' + random.Next(10)))]);

    /// <summary>Returns the number as a <see cref="decimal"/>; <see langword="null"/> if it is not representable.</summary>
    private static decimal? Held(BigInteger digits, int scale, bool isNegative)
    {
        for (; scale > 0 && digits % 10 == 0; scale--)
        {
            digits /= 10;
        }

        for (; scale < 0 && digits < Limit && digits != 0; scale++)
        {
            digits *= 10;
        }

        return digits == 0 ? 0
            : digits >= Limit || scale > 28 ? null
            : new decimal((int)(uint)(digits & uint.MaxValue), (int)(uint)((digits >> 32) & uint.MaxValue), (int)(uint)(digits >> 64), isNegative, (byte)scale);
    }

    private static string Written(decimal number)
    {
        const string Start = """{"action":"talk","text":"","level":""";
        var json = new TalkAction("") { Level = number }.ToString();
        return json.Substring(Start.Length, json.Length - Start.Length - 1);
    }
}
