namespace DynamicConnect.Contracts;

/// <summary>A whole number that may be large. Also accepts a string, and zeros after the decimal point.</summary>
internal sealed class LongValueReader : ValueReader<long>
{
    public override string Expected => "a whole number";

    public override bool TryRead(ref DocumentReader reader, out long value) => NumberValueReader.TryReadWhole(ref reader, out value);
}
