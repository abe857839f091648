using System.Globalization;
using System.Runtime.CompilerServices;

namespace DynamicConnect.Json;

/// <summary>Reads and writes decimal numbers in JSON without losing digits.</summary>
internal static partial class Decimals
{
    // A tick is 10^-7 seconds.
    private const int TickScale = 7;

    /// <summary>Appends a whole number.</summary>
    /// <inheritdoc cref="AppendScaled(Span{byte}, long, int)"/>
    public static Span<byte> Append(Span<byte> rest, long number) =>
        number is >= 0 and < 10 ? rest.Append((byte)('0' + number)) : AppendScaled(rest, number, scale: 0);

    /// <summary>Appends a duration in seconds.</summary>
    /// <inheritdoc cref="AppendScaled(Span{byte}, long, int)"/>
    public static Span<byte> Append(Span<byte> rest, TimeSpan duration)
    {
        // Nearly all durations are whole seconds.
        long seconds = duration.Ticks / TimeSpan.TicksPerSecond;
        return seconds * TimeSpan.TicksPerSecond == duration.Ticks ? Append(rest, seconds) : AppendScaled(rest, duration.Ticks, TickScale);
    }

    /// <summary>Appends a number without trailing zeros.</summary>
    public static Span<byte> Append(Span<byte> rest, decimal value) =>
        TrySplit(value, out long digits, out int scale) ? AppendScaled(rest, digits, scale) : AppendExact(rest, Shortest(value));

    /// <summary>Appends a number unchanged, including trailing zeros.</summary>
    public static Span<byte> AppendExact(Span<byte> rest, decimal value) => rest.AppendAscii(value.ToString(CultureInfo.InvariantCulture));

    /// <summary>The same number without trailing zeros and without a negative zero.</summary>
    private static decimal Shortest(decimal value) => value == 0 ? 0 : value / 1.0000000000000000000000000000m;

    /// <summary>Splits a number into its digits and the number of fractional digits, if the digits fit.</summary>
    private static bool TrySplit(decimal value, out long digits, out int scale)
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
        return bits[2] == 0 && magnitude >= 0;
    }

    /// <summary>
    /// Appends the number <paramref name="digits"/> with <paramref name="scale"/> fractional digits, without trailing zeros.
    /// </summary>
    /// <returns>The remaining space.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Span<byte> AppendScaled(Span<byte> rest, long digits, int scale)
    {
        ulong number = (ulong)digits;
        if (digits < 0)
        {
            rest = rest.Append((byte)'-');
            number = 0UL - number;
        }

        for (; scale > 0 && number % 10 == 0; scale--)
        {
            number /= 10;
        }

        int whole = Math.Max(CountDigits(number) - scale, 1);
        int length = scale == 0 ? whole : whole + 1 + scale;
        for (int index = length - 1; index >= 0; index--)
        {
            if (index == whole)
            {
                rest[index] = (byte)'.';
                continue;
            }

            rest[index] = (byte)('0' + (number % 10));
            number /= 10;
        }

        return rest[length..];
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
