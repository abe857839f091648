using System.Globalization;

namespace DynamicConnect.Json;

/// <content>Reading numbers from JSON.</content>
internal static partial class Decimals
{
    private const int LongestShort = 18;
    private const int LargestExponent = 100;

    /// <summary>Reads a JSON number, unless a <see cref="decimal"/> can't hold it exactly.</summary>
    public static bool TryParse(ReadOnlySpan<byte> number, out decimal value)
    {
        if (TryParseShort(number, out long digits, out int scale))
        {
            long magnitude = Math.Abs(digits);
            value = new decimal((int)magnitude, (int)(magnitude >> 32), 0, digits < 0, (byte)scale);
            return true;
        }

        value = 0;
        return IsNumber(number) && TryParseExact(Utf8.DecodeValid(number), out value);
    }

    /// <summary>Reads a JSON number approximately. A number that is too large is infinite.</summary>
    public static bool TryEstimate(ReadOnlySpan<byte> number, out double value)
    {
        value = 0;
        if (!IsNumber(number))
        {
            return false;
        }

        // .NET Framework doesn't parse numbers that are too large.
        if (!double.TryParse(Utf8.DecodeValid(number), NumberStyles.Float, CultureInfo.InvariantCulture, out value))
        {
            value = number[0] == '-' ? double.NegativeInfinity : double.PositiveInfinity;
        }

        return true;
    }

    /// <summary>Reads a JSON number, unless it has a fraction or is too large.</summary>
    public static bool TryParseWhole(ReadOnlySpan<byte> number, out long value) => TryParseUnits(number, 0, out value);

    /// <summary>Reads a JSON number of seconds, unless it is finer than a tick or too large.</summary>
    public static bool TryParseTicks(ReadOnlySpan<byte> seconds, out long ticks) => TryParseUnits(seconds, TickScale, out ticks);

    /// <summary>Reads a JSON number as a multiple of 10^-<paramref name="unitScale"/>, unless it is finer or too large.</summary>
    private static bool TryParseUnits(ReadOnlySpan<byte> number, int unitScale, out long units)
    {
        if (TryParseShort(number, out units, out int scale) && scale <= unitScale && units is >= int.MinValue and <= int.MaxValue)
        {
            for (; scale < unitScale; scale++)
            {
                units *= 10;
            }

            return true;
        }

        units = 0;
        if (!TryParse(number, out decimal value) || value is < long.MinValue or > long.MaxValue)
        {
            return false;
        }

        for (int power = 0; power < unitScale; power++)
        {
            value *= 10;
        }

        bool isWhole = value is >= long.MinValue and <= long.MaxValue && decimal.Truncate(value) == value;
        units = isWhole ? (long)value : 0;
        return isWhole;
    }

    /// <summary>
    /// Reads a JSON number of at most 18 characters without an exponent, as nearly all numbers are. Returns its digits and the number of
    /// its fractional digits.
    /// </summary>
    private static bool TryParseShort(ReadOnlySpan<byte> number, out long digits, out int scale)
    {
        digits = 0;
        scale = 0;
        bool isNegative = number is [(byte)'-', ..];
        ReadOnlySpan<byte> unsigned = isNegative ? number[1..] : number;
        if (unsigned.Length > LongestShort)
        {
            return false;
        }

        int point = unsigned.Length;
        for (int index = 0; index < unsigned.Length; index++)
        {
            byte character = unsigned[index];
            if (IsDigit(character))
            {
                digits = (digits * 10) + (character - '0');
            }
            else if (character == '.' && point == unsigned.Length)
            {
                point = index;
            }
            else
            {
                return false;
            }
        }

        digits = isNegative ? -digits : digits;
        scale = Math.Max(unsigned.Length - point - 1, 0);
        return point > 0 && (point == 1 || unsigned[0] != '0') && point != unsigned.Length - 1;
    }

    private static bool TryParseExact(string number, out decimal value)
    {
        value = 0;
        return Normalize(number) is { } digits
            && decimal.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out value)
            && Normalize(value.ToString(CultureInfo.InvariantCulture)) == digits;
    }

    /// <summary>
    /// The digits of a number without zeros at the start and at the end, and how many of them are fractional; <see langword="null"/> if
    /// the number is very long, large or small.
    /// </summary>
    private static (string Digits, int Scale)? Normalize(string number)
    {
        int end = number.IndexOfAny(['e', 'E']);
        int exponent = 0;
        if (number.Length > LargestExponent
            || (end >= 0 && !int.TryParse(number[(end + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent))
            || exponent is < -LargestExponent or > LargestExponent)
        {
            return null;
        }

        string mantissa = end < 0 ? number : number[..end];
        int point = mantissa.AsSpan().IndexOf('.');
        string digits = mantissa.Replace(".", "").TrimStart('-', '0');
        string significant = digits.TrimEnd('0');
        int scale = (point < 0 ? 0 : mantissa.Length - point - 1) - (digits.Length - significant.Length) - exponent;
        return (significant, significant.Length == 0 ? 0 : scale);
    }

    /// <summary>Checks text against the grammar of JSON numbers.</summary>
    private static bool IsNumber(ReadOnlySpan<byte> text)
    {
        ReadOnlySpan<byte> unsigned = text is [(byte)'-', ..] ? text[1..] : text;
        ReadOnlySpan<byte> rest = unsigned;
        int whole = SkipDigits(ref rest);
        bool isNumber = whole == 1 || (whole > 1 && unsigned[0] != '0');
        if (rest is [(byte)'.', ..])
        {
            rest = rest[1..];
            isNumber &= SkipDigits(ref rest) > 0;
        }

        if (rest is [(byte)'e' or (byte)'E', ..])
        {
            rest = rest[1..];
            rest = rest is [(byte)'+' or (byte)'-', ..] ? rest[1..] : rest;
            isNumber &= SkipDigits(ref rest) > 0;
        }

        return isNumber && rest.IsEmpty;
    }

    private static int SkipDigits(ref ReadOnlySpan<byte> text)
    {
        int count = 0;
        while (count < text.Length && IsDigit(text[count]))
        {
            count++;
        }

        text = text[count..];
        return count;
    }

    private static bool IsDigit(byte character) => character is >= (byte)'0' and <= (byte)'9';
}
