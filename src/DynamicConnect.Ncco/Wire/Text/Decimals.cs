using System.Runtime.CompilerServices;

namespace DynamicConnect.Wire.Text;

/// <summary>Decimal numbers in and out of JSON, without losing a digit.</summary>
internal static partial class Decimals
{
    private const int LongestScale = 18;

    // A tick is ten to the power of minus seven seconds.
    private const int TickScale = 7;
    private const ulong TicksPerTenth = TimeSpan.TicksPerSecond / 10;

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
    /// <remarks>There must be room for 22 bytes.</remarks>
    /// <returns>Where the number ends.</returns>
    public static ref byte Write(ref byte at, long digits, int scale)
    {
        ulong rest = (ulong)digits;
        if (digits < 0)
        {
            at = (byte)'-';
            at = ref Unsafe.Add(ref at, 1);
            rest = 0UL - rest;
        }

        // Durations come in ticks, and mostly are tenths of a second.
        if (scale == TickScale && rest % TicksPerTenth == 0)
        {
            rest /= TicksPerTenth;
            scale = 1;
        }

        ulong unit = 10;
        if (scale != 1)
        {
            Trim(ref rest, ref scale, out unit);
        }

        ulong whole = scale == 1 ? rest / 10 : rest / unit;
        rest -= whole * unit;
        at = ref WriteWhole(ref at, whole);
        if (rest == 0)
        {
            return ref at;
        }

        at = (byte)'.';
        return ref Write(ref Unsafe.Add(ref at, 1), rest, scale);
    }

    /// <summary>Writes a whole number.</summary>
    /// <inheritdoc cref="Write(ref byte, long, int)"/>
    public static ref byte Write(ref byte at, long number)
    {
        if (number < 0)
        {
            return ref Write(ref at, number, scale: 0);
        }

        return ref WriteWhole(ref at, (ulong)number);
    }

    /// <summary>Writes a duration in seconds.</summary>
    /// <inheritdoc cref="Write(ref byte, long, int)"/>
    public static ref byte Write(ref byte at, TimeSpan duration)
    {
        // Whole seconds are what nearly every document has.
        long seconds = duration.Ticks / TimeSpan.TicksPerSecond;
        return ref seconds * TimeSpan.TicksPerSecond == duration.Ticks ? ref Write(ref at, seconds) : ref Write(ref at, duration.Ticks, TickScale);
    }

    /// <summary>Writes a duration in seconds behind its quotation mark, and the quotation mark behind it. There must be room for one byte more.</summary>
    /// <inheritdoc cref="Write(ref byte, TimeSpan)"/>
    public static ref byte RestOfQuoted(ref byte at, TimeSpan duration)
    {
        at = ref Write(ref at, duration);
        at = (byte)'"';
        return ref Unsafe.Add(ref at, 1);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ref byte WriteWhole(ref byte at, ulong number)
    {
        if (number >= 100)
        {
            return ref Write(ref at, number, CountDigits(number));
        }

        // Nearly all have one digit or two: a first digit that is none is written over.
        uint tens = (uint)number / 10;
        int isLong = tens > 0 ? 1 : 0;
        at = (byte)('0' + tens);
        at = ref Unsafe.Add(ref at, isLong);
        at = (byte)('0' + ((uint)number - (tens * 10)));
        return ref Unsafe.Add(ref at, 1);
    }

    /// <summary>Takes the zeros off the end of what is behind the point, and tells what one is in the last digit.</summary>
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

    /// <summary>Writes the last <paramref name="count"/> digits of a number.</summary>
    private static ref byte Write(ref byte at, ulong number, int count)
    {
        for (int index = count - 1; index > 0; index--)
        {
            ulong tenth = number / 10;
            Unsafe.Add(ref at, index) = (byte)('0' + (number - (tenth * 10)));
            number = tenth;
        }

        at = (byte)('0' + number);
        return ref Unsafe.Add(ref at, count);
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
