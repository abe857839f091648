using DynamicConnect.Wire.Text;

namespace DynamicConnect.Wire.Codecs;

/// <summary>A whole number that may be large. Takes it as text and with zeros behind the point, too.</summary>
internal sealed class LongCodec : Codec<long>
{
    public override string Expected => "a whole number";

    public override void Write(ref Utf8Writer writer, long value) => writer.Number((decimal)value);

    public override bool TryRead(ref WireReader reader, out long value)
    {
        bool isWhole = NumberCodec.TryReadNumber(ref reader, out decimal number)
            && number is >= long.MinValue and <= long.MaxValue
            && decimal.Truncate(number) == number;
        value = isWhole ? (long)number : 0;
        return isWhole;
    }
}
