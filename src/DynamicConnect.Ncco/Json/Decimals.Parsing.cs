using System.Globalization;

namespace DynamicConnect.Json;

/// <content>Reading numbers from JSON.</content>
internal static partial class Decimals
{
    private const int AlwaysFit = 18;
    private const int LargestExponent = 100;

    /// <summary>Reads a JSON number, unless a <see cref="decimal"/> can't hold it exactly.</summary>
    public static bool TryParse(ReadOnlySpan<byte> number, out decimal value)
    {
        value = 0;
        if (!IsNumber(number, out int scale, out bool hasExponent))
        {
            return false;
        }

        // Nearly all numbers are short and have no exponent.
        if (number.Length > AlwaysFit || hasExponent)
        {
            return TryParseExact(Utf8.DecodeValid(number), out value);
        }

        long magnitude = 0;
        foreach (byte character in number)
        {
            magnitude = IsDigit(character) ? (magnitude * 10) + (character - '0') : magnitude;
        }

        bool isNegative = number[0] == '-' && magnitude > 0;
        value = new decimal((int)magnitude, (int)(magnitude >> 32), 0, isNegative, (byte)scale);
        return true;
    }

    /// <summary>Converts a number, unless it has a fraction or is too large.</summary>
    public static bool TryWhole(decimal number, out long whole)
    {
        // Nearly all numbers are whole, and decimal arithmetic takes longer than reading them.
        if (TrySplit(number, out whole, out int scale) && scale == 0)
        {
            return true;
        }

        bool isWhole = number is >= long.MinValue and <= long.MaxValue && decimal.Truncate(number) == number;
        whole = isWhole ? (long)number : 0;
        return isWhole;
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
    private static bool IsNumber(ReadOnlySpan<byte> text, out int scale, out bool hasExponent)
    {
        scale = 0;
        ReadOnlySpan<byte> unsigned = text is [(byte)'-', ..] ? text[1..] : text;
        ReadOnlySpan<byte> rest = unsigned;
        int whole = SkipDigits(ref rest);
        bool isNumber = whole == 1 || (whole > 1 && unsigned[0] != '0');
        if (rest is [(byte)'.', ..])
        {
            rest = rest[1..];
            scale = SkipDigits(ref rest);
            isNumber &= scale > 0;
        }

        hasExponent = rest is [(byte)'e' or (byte)'E', ..];
        if (hasExponent)
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
