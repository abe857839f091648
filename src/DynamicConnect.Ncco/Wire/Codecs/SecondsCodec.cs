using System.Runtime.CompilerServices;
using System.Text.Json;
using DynamicConnect.Wire.Text;

namespace DynamicConnect.Wire.Codecs;

/// <summary>A duration in seconds, written as a number or, as <c>connect.timeout</c> wants it, as text. Takes both.</summary>
internal sealed class SecondsCodec(bool asText) : Codec<TimeSpan>(asText ? StepKind.SecondsAsText : StepKind.Seconds)
{
    public bool IsText => asText;

    public override string Expected => asText ? "a number of seconds, as text" : "a number of seconds";

    public override void Write(ref Utf8Writer writer, TimeSpan value)
    {
        ref byte at = ref writer.Room(ref writer.Here, Utf8Writer.LongestNumber);
        if (asText)
        {
            at = (byte)'"';
            writer.MoveTo(ref Decimals.RestOfQuoted(ref Unsafe.Add(ref at, 1), value));
        }
        else
        {
            writer.MoveTo(ref Decimals.Write(ref at, value));
        }
    }

    public override bool TryRead(ref WireReader reader, out TimeSpan value)
    {
        bool isRead = TryReadSeconds(ref reader, out value);
        return asText ? isRead : NumberCodec.Noted(ref reader, isRead, Expected);
    }

    private static bool TryReadSeconds(ref WireReader reader, out TimeSpan value)
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

        if (!NumberCodec.TryReadNumber(ref reader, out decimal seconds) || Math.Abs(seconds) > long.MaxValue)
        {
            return false;
        }

        decimal ticks = seconds * TimeSpan.TicksPerSecond;
        bool isDuration = ticks is >= long.MinValue and <= long.MaxValue && decimal.Truncate(ticks) == ticks;
        value = isDuration ? new TimeSpan((long)ticks) : default;
        return isDuration;
    }
}
