using System.Text.Json;
using DynamicConnect.Json;

namespace DynamicConnect.Contracts;

/// <summary>A duration in seconds: a JSON number, or a string for <c>connect.timeout</c> and in webhooks. Accepts both.</summary>
internal sealed class SecondsValueReader(bool isString) : ValueReader<TimeSpan>
{
    /// <summary>Whether the number is written as a JSON string.</summary>
    public bool IsString => isString;

    public override string Expected => isString ? "a number of seconds, as a string" : "a number of seconds";

    public override bool TryRead(ref DocumentReader reader, out TimeSpan value)
    {
        bool isRead = TryReadSeconds(ref reader, out value);
        return isString ? isRead : NumberValueReader.Noted(ref reader, isRead, Expected);
    }

    private static bool TryReadSeconds(ref DocumentReader reader, out TimeSpan value)
    {
        value = default;
        if (reader.Token is not (JsonTokenType.Number or JsonTokenType.String))
        {
            return false;
        }

        if (Decimals.TryParse(reader.Bytes, out long digits, out int scale) && Decimals.TryTicks(digits, scale, out long exact))
        {
            value = new TimeSpan(exact);
            return true;
        }

        if (!NumberValueReader.TryReadNumber(ref reader, out decimal seconds) || Math.Abs(seconds) > long.MaxValue)
        {
            return false;
        }

        decimal ticks = seconds * TimeSpan.TicksPerSecond;
        bool isDuration = ticks is >= long.MinValue and <= long.MaxValue && decimal.Truncate(ticks) == ticks;
        value = isDuration ? new TimeSpan((long)ticks) : default;
        return isDuration;
    }
}
