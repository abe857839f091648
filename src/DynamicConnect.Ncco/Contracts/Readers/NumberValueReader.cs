using System.Text.Json;
using DynamicConnect.Json;

namespace DynamicConnect.Contracts;

/// <summary>A number: a JSON number, or a string with its trailing zeros, such as a price. Accepts both.</summary>
internal sealed class NumberValueReader(bool isString) : ValueReader<decimal>
{
    /// <summary>Whether the number is written as a JSON string.</summary>
    public bool IsString => isString;

    public override string Expected => isString ? "a number, as a string" : "a number";

    public override bool TryRead(ref DocumentReader reader, out decimal value)
    {
        bool isRead = TryReadNumber(ref reader, out value);
        return isString ? isRead : Noted(ref reader, isRead, Expected);
    }

    /// <summary>Notes that a number was read from a string.</summary>
    public static bool Noted(ref DocumentReader reader, bool isRead, string expected)
    {
        if (isRead && reader.Token == JsonTokenType.String)
        {
            reader.NoteType(expected);
        }

        return isRead;
    }

    public static bool TryReadNumber(ref DocumentReader reader, out decimal value)
    {
        value = 0;
        return reader.Token is JsonTokenType.Number or JsonTokenType.String && Decimals.TryParse(reader.Bytes, out value);
    }

    /// <summary>Reads any number approximately, even one that a <see cref="decimal"/> can't hold.</summary>
    public static bool TryEstimate(ref DocumentReader reader, out double value)
    {
        value = 0;
        return reader.Token is JsonTokenType.Number or JsonTokenType.String && Decimals.TryEstimate(reader.Bytes, out value);
    }

    public static bool TryReadWhole(ref DocumentReader reader, out long value)
    {
        value = 0;
        return reader.Token is JsonTokenType.Number or JsonTokenType.String && Decimals.TryParseWhole(reader.Bytes, out value);
    }

    public static bool TryReadTicks(ref DocumentReader reader, out long value)
    {
        value = 0;
        return reader.Token is JsonTokenType.Number or JsonTokenType.String && Decimals.TryParseTicks(reader.Bytes, out value);
    }
}
