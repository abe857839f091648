
namespace DynamicConnect.Contracts;

/// <summary>A whole number that may be large. Also accepts a string, and zeros after the decimal point.</summary>
internal sealed class LongValueReader : ValueReader<long>
{
    public override string Expected => "a whole number";

    public override bool TryRead(ref DocumentReader reader, out long value)
    {
        bool isWhole = NumberValueReader.TryReadNumber(ref reader, out decimal number)
            && number is >= long.MinValue and <= long.MaxValue
            && decimal.Truncate(number) == number;
        value = isWhole ? (long)number : 0;
        return isWhole;
    }
}
