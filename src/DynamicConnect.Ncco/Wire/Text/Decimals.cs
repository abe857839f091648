namespace DynamicConnect.Wire.Text;

/// <summary>Decimal numbers in and out of JSON, without losing a digit.</summary>
internal static partial class Decimals
{
    private const int LongestScale = 18;
    private const int LongestShort = 24;

    /// <summary>The same number without trailing zeros and without a negative zero.</summary>
    public static decimal Shortest(decimal value) => value == 0 ? 0 : value / 1.0000000000000000000000000000m;

    /// <summary>Splits a number into its digits and how many of them are behind the point, if the digits fit.</summary>
    public static bool TrySplit(decimal value, out long digits, out int scale)
    {
#if NET
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
#else
        int[] bits = decimal.GetBits(value);
#endif
        long magnitude = ((long)bits[1] << 32) | (uint)bits[0];
        digits = bits[3] < 0 ? -magnitude : magnitude;
        scale = (bits[3] >> 16) & 0xFF;
        return bits[2] == 0 && magnitude >= 0 && scale <= LongestScale;
    }

    /// <summary>Writes the number <paramref name="digits"/> with <paramref name="scale"/> of its digits behind the point, without trailing zeros.</summary>
    public static int Format(long digits, int scale, Span<byte> destination)
    {
        while (scale > 0 && digits % 10 == 0)
        {
            digits /= 10;
            scale--;
        }

        bool isNegative = digits < 0;
        ulong rest = isNegative ? 0UL - (ulong)digits : (ulong)digits;
        Span<byte> text = stackalloc byte[LongestShort];
        int at = text.Length;
        for (int count = 0; rest > 0 || count <= scale; count++)
        {
            if (count == scale && scale > 0)
            {
                text[--at] = (byte)'.';
            }

            text[--at] = (byte)('0' + (rest % 10));
            rest /= 10;
        }

        if (isNegative)
        {
            text[--at] = (byte)'-';
        }

        text[at..].CopyTo(destination);
        return text.Length - at;
    }
}
