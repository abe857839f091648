
namespace DynamicConnect.Contracts;

/// <summary>A whole number. Also accepts a string, and zeros after the decimal point.</summary>
internal sealed class IntegerValueReader() : ValueReader<int>
{
    public override string Expected => "a whole number";

    public override bool TryRead(ref DocumentReader reader, out int value) =>
        NumberValueReader.Noted(ref reader, TryReadWhole(ref reader, out value), Expected);

    private static bool TryReadWhole(ref DocumentReader reader, out int value)
    {
        if (NumberValueReader.TryReadWhole(ref reader, out long whole) && whole is >= int.MinValue and <= int.MaxValue)
        {
            value = (int)whole;
            return true;
        }

        bool isWhole = NumberValueReader.TryReadNumber(ref reader, out decimal number)
            && number is >= int.MinValue and <= int.MaxValue
            && decimal.Truncate(number) == number;
        value = isWhole ? (int)number : 0;
        return isWhole;
    }
}
