namespace DynamicConnect.Contracts;

/// <summary>A number that is a JSON string on the wire, with its trailing zeros: a price. Takes a number as well.</summary>
internal sealed class NumberAsStringValueReader : ValueReader<decimal>
{
    public override string Expected => "a number, as text";

    public override bool TryRead(ref DocumentReader reader, out decimal value) => NumberValueReader.TryReadNumber(ref reader, out value);
}
