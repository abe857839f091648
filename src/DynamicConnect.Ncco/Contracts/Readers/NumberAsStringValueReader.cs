namespace DynamicConnect.Contracts;

/// <summary>A number in a JSON string, with its trailing zeros, such as a price. Also accepts a JSON number.</summary>
internal sealed class NumberAsStringValueReader : ValueReader<decimal>
{
    public override string Expected => "a number, as a string";

    public override bool TryRead(ref DocumentReader reader, out decimal value) => NumberValueReader.TryReadNumber(ref reader, out value);
}
