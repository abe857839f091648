using System.Buffers.Text;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace DynamicConnect.Json;

/// <summary>Reads and writes decimal numbers in JSON without losing digits.</summary>
internal static partial class Decimals
{
    private const int LongestScale = 18;

    // A tick is 10^-7 seconds.
    private const int TickScale = 7;
    private const ulong TicksPerTenth = TimeSpan.TicksPerSecond / 10;

    /// <summary>The same number without trailing zeros and without a negative zero.</summary>
    public static decimal Shortest(decimal value) => value == 0 ? 0 : value / 1.0000000000000000000000000000m;

    /// <summary>Splits a number into its digits and the number of fractional digits, if the digits fit.</summary>
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

    /// <summary>
    /// Appends the number <paramref name="digits"/> with <paramref name="scale"/> fractional digits, without trailing zeros.
    /// </summary>
    /// <returns>The remaining space.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static Span<byte> AppendScaled(Span<byte> rest, long digits, int scale)
    {
        ulong number = (ulong)digits;
        if (digits < 0)
        {
            rest = rest.Append((byte)'-');
            number = 0UL - number;
        }

        // Durations are in ticks, and most of them are tenths of a second.
        if (scale == TickScale && number % TicksPerTenth == 0)
        {
            number /= TicksPerTenth;
            scale = 1;
        }

        ulong unit = 10;
        if (scale != 1)
        {
            Trim(ref number, ref scale, out unit);
        }

        ulong whole = scale == 1 ? number / 10 : number / unit;
        number -= whole * unit;
        rest = AppendWhole(rest, whole);
        return number == 0 ? rest : AppendDigits(rest.Append((byte)'.'), number, scale);
    }

    /// <summary>Appends a whole number.</summary>
    /// <inheritdoc cref="AppendScaled(Span{byte}, long, int)"/>
    public static Span<byte> Append(Span<byte> rest, long number) =>
        number < 0 ? AppendScaled(rest, number, scale: 0) : AppendWhole(rest, (ulong)number);

    /// <summary>Appends a duration in seconds.</summary>
    /// <inheritdoc cref="AppendScaled(Span{byte}, long, int)"/>
    public static Span<byte> Append(Span<byte> rest, TimeSpan duration)
    {
        // Nearly all durations are whole seconds.
        long seconds = duration.Ticks / TimeSpan.TicksPerSecond;
        return seconds * TimeSpan.TicksPerSecond == duration.Ticks ? Append(rest, seconds) : AppendScaled(rest, duration.Ticks, TickScale);
    }

    /// <summary>Appends a number without trailing zeros.</summary>
    public static Span<byte> Append(Span<byte> rest, decimal value)
    {
        if (TrySplit(value, out long digits, out int scale))
        {
            return AppendScaled(rest, digits, scale);
        }

        _ = Utf8Formatter.TryFormat(Shortest(value), rest, out int written);
        return rest[written..];
    }

    /// <summary>Appends a number unchanged, including trailing zeros.</summary>
    public static Span<byte> AppendExact(Span<byte> rest, decimal value)
    {
        foreach (char character in value.ToString(CultureInfo.InvariantCulture))
        {
            rest = rest.Append((byte)character);
        }

        return rest;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Span<byte> AppendWhole(Span<byte> rest, ulong number)
    {
        if (number >= 100)
        {
            return AppendDigits(rest, number, CountDigits(number));
        }

        // Nearly all numbers have one or two digits. If there is only one, it overwrites the leading zero.
        uint tens = (uint)number / 10;
        int isLong = tens > 0 ? 1 : 0;
        rest[0] = (byte)('0' + tens);
        rest[isLong] = (byte)('0' + ((uint)number - (tens * 10)));
        return rest[(isLong + 1)..];
    }

    /// <summary>Removes trailing zeros of the fraction, and returns the value of one unit in the last digit.</summary>
    private static void Trim(ref ulong digits, ref int scale, out ulong unit)
    {
        while (scale > 0 && digits % 10 == 0)
        {
            digits /= 10;
            scale--;
        }

        unit = 1;
        for (int power = 0; power < scale; power++)
        {
            unit *= 10;
        }
    }

    /// <summary>Appends the last <paramref name="count"/> digits of a number.</summary>
    private static Span<byte> AppendDigits(Span<byte> rest, ulong number, int count)
    {
        for (int index = count - 1; index > 0; index--)
        {
            ulong tenth = number / 10;
            rest[index] = (byte)('0' + (number - (tenth * 10)));
            number = tenth;
        }

        rest[0] = (byte)('0' + number);
        return rest[count..];
    }

    private static int CountDigits(ulong value)
    {
        int count = 1;
        for (; value >= 10; value /= 10)
        {
            count++;
        }

        return count;
    }
}
