using System.Buffers.Text;
using System.Globalization;
using System.Numerics;

namespace DynamicConnect.Json;

/// <content>Reading numbers from JSON.</content>
internal static partial class Decimals
{
    private const int AlwaysExact = 28;
    private const int LargestExponent = 100;

    /// <summary>
    /// Reads a JSON number of at most 18 digits without an exponent, as nearly all numbers are. Returns its digits and the number of its
    /// fractional digits.
    /// </summary>
    public static bool TryParse(ReadOnlySpan<byte> number, out long digits, out int scale)
    {
        digits = 0;
        scale = 0;
        bool isNegative = number is [(byte)'-', ..];
        ReadOnlySpan<byte> unsigned = isNegative ? number[1..] : number;
        if (unsigned.Length > LongestScale)
        {
            return false;
        }

        int point = -1;
        for (int index = 0; index < unsigned.Length; index++)
        {
            byte character = unsigned[index];
            if (character is >= (byte)'0' and <= (byte)'9')
            {
                digits = (digits * 10) + (character - '0');
            }
            else if (character == '.' && point < 0)
            {
                point = index;
            }
            else
            {
                return false;
            }
        }

        int whole = point < 0 ? unsigned.Length : point;
        scale = unsigned.Length - whole - (point < 0 ? 0 : 1);
        digits = isNegative ? -digits : digits;
        return whole > 0
            && (whole == 1 || unsigned[0] != '0')
            && (point < 0 || scale > 0);
    }

    /// <summary>Converts seconds to ticks, if the number is neither large nor finer than a tick, as in nearly all durations.</summary>
    public static bool TryTicks(long digits, int scale, out long ticks)
    {
        ticks = digits;
        for (int power = scale; power < TickScale; power++)
        {
            ticks *= 10;
        }

        return scale <= TickScale && digits is >= int.MinValue and <= int.MaxValue;
    }

    /// <summary>Reads a JSON number, unless a <see cref="decimal"/> can't hold it exactly.</summary>
    public static bool TryParse(ReadOnlySpan<byte> number, out decimal value)
    {
        if (TryParse(number, out long digits, out int scale))
        {
            bool isNegative = digits < 0;
            ulong magnitude = (ulong)(isNegative ? -digits : digits);
            value = new decimal((int)magnitude, (int)(magnitude >> 32), 0, isNegative, (byte)scale);
            return true;
        }

        value = 0;
        if (!IsNumber(number, out int exponentAt))
        {
            return false;
        }

        bool isPlain = exponentAt < 0 && number.Length <= AlwaysExact;
        return isPlain
            ? Utf8Parser.TryParse(number, out value, out _)
            : TryParseExact(Utf8.DecodeValid(number), exponentAt, out value);
    }

    private static bool TryParseExact(string number, int exponentAt, out decimal value)
    {
        value = 0;
        return TryScale(number, exponentAt, out BigInteger digits, out int scale)
            && decimal.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out value)
            && TryScale(value.ToString(CultureInfo.InvariantCulture), -1, out BigInteger heldDigits, out int heldScale)
            && digits * BigInteger.Pow(
                10,
                Math.Max(0, heldScale - scale)) == heldDigits * BigInteger.Pow(10, Math.Max(0, scale - heldScale));
    }

    private static bool TryScale(string number, int exponentAt, out BigInteger digits, out int scale)
    {
        string mantissa = exponentAt < 0 ? number : number[..exponentAt];
        int exponent = 0;
        int point = mantissa.AsSpan().IndexOf('.');
        digits = 0;
        scale = 0;
        if (number.Length > LargestExponent
            || (exponentAt >= 0
                && !int.TryParse(number[(exponentAt + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent))
            || exponent is < -LargestExponent or > LargestExponent)
        {
            return false;
        }

        digits = BigInteger.Parse(
            point < 0 ? mantissa : mantissa.Remove(point, 1),
            NumberStyles.AllowLeadingSign,
            CultureInfo.InvariantCulture);
        scale = (point < 0 ? 0 : mantissa.Length - point - 1) - exponent;
        return true;
    }

    /// <summary>Checks text against the grammar of JSON numbers.</summary>
    private static bool IsNumber(ReadOnlySpan<byte> text, out int exponentAt)
    {
        exponentAt = -1;
        int at = text is [(byte)'-', ..] ? 1 : 0;
        int whole = Digits(text, ref at);
        if (whole == 0 || (whole > 1 && text[at - whole] == '0'))
        {
            return false;
        }

        if (at < text.Length && text[at] == '.')
        {
            at++;
            if (Digits(text, ref at) == 0)
            {
                return false;
            }
        }

        if (at < text.Length && text[at] is (byte)'e' or (byte)'E')
        {
            exponentAt = at++;
            if (at < text.Length && text[at] is (byte)'+' or (byte)'-')
            {
                at++;
            }

            if (Digits(text, ref at) == 0)
            {
                return false;
            }
        }

        return at == text.Length;
    }

    private static int Digits(ReadOnlySpan<byte> text, ref int at)
    {
        int start = at;
        while (at < text.Length && text[at] is >= (byte)'0' and <= (byte)'9')
        {
            at++;
        }

        return at - start;
    }
}
