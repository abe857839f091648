using System.Globalization;
using DynamicConnect.Wire.Text;

namespace DynamicConnect.Wire.Codecs;

/// <summary>A number that is written as text, with the zeros at its end: a price. Takes it as a number, too.</summary>
internal sealed class NumberTextCodec : Codec<decimal>
{
    public override string Expected => "a number, as text";

    public override void Write(ref Utf8Writer writer, decimal value) => writer.Text(value.ToString(CultureInfo.InvariantCulture));

    public override bool TryRead(ref WireReader reader, out decimal value) => NumberCodec.TryReadNumber(ref reader, out value);
}
