using DynamicConnect.Wire.Text;

namespace DynamicConnect.Wire.Codecs;

/// <summary>A whole number. Takes it as text and with zeros behind the point, too.</summary>
internal sealed class IntegerCodec() : Codec<int>(StepKind.Integer)
{
    public override string Expected => "a whole number";

    public override void Write(ref Utf8Writer writer, int value) => writer.Number(value);

    public override bool TryRead(ref WireReader reader, out int value) => NumberCodec.Noted(ref reader, TryReadWhole(ref reader, out value), Expected);

    private static bool TryReadWhole(ref WireReader reader, out int value)
    {
        if (NumberCodec.TryReadWhole(ref reader, out long whole) && whole is >= int.MinValue and <= int.MaxValue)
        {
            value = (int)whole;
            return true;
        }

        bool isWhole = NumberCodec.TryReadNumber(ref reader, out decimal number)
            && number is >= int.MinValue and <= int.MaxValue
            && decimal.Truncate(number) == number;
        value = isWhole ? (int)number : 0;
        return isWhole;
    }
}
