using System.Text.Json;
using DynamicConnect.Json;

namespace DynamicConnect.Contracts;

/// <summary>A number. Also accepts a string.</summary>
internal sealed class NumberValueReader() : ValueReader<decimal>
{
    public override string Expected => "a number";

    public override bool TryRead(ref DocumentReader reader, out decimal value) =>
        Noted(ref reader, TryReadNumber(ref reader, out value), Expected);

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

    /// <summary>
    /// Reads a short whole number. This is the fast path, which may fail where <see cref="TryReadNumber"/> doesn't.
    /// </summary>
    public static bool TryReadWhole(ref DocumentReader reader, out long value)
    {
        value = 0;
        return reader.Token is JsonTokenType.Number or JsonTokenType.String
            && Decimals.TryParse(reader.Bytes, out value, out int scale)
            && scale == 0;
    }
}
