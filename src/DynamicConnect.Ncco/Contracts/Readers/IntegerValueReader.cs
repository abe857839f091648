namespace DynamicConnect.Contracts;

/// <summary>A whole number. Also accepts a string, and zeros after the decimal point.</summary>
internal sealed class IntegerValueReader : ValueReader<int>
{
    public override string Expected => "a whole number";

    public override bool TryRead(ref DocumentReader reader, out int value)
    {
        bool isRead = NumberValueReader.TryReadWhole(ref reader, out long whole) && whole is >= int.MinValue and <= int.MaxValue;
        value = isRead ? (int)whole : 0;
        return NumberValueReader.Noted(ref reader, isRead, Expected);
    }
}
