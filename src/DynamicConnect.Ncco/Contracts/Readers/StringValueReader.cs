using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace DynamicConnect.Contracts;

/// <summary>A string. A tolerant reader also accepts a whole number, or an array of one string.</summary>
internal sealed class StringValueReader(bool isTolerant) : ValueReader<string>
{
    public override string Expected => "a string";

    public override bool TryRead(ref DocumentReader reader, [MaybeNullWhen(false)] out string value)
    {
        value = reader.Token == JsonTokenType.String ? reader.Text() : isTolerant ? ReadOther(ref reader) : null;
        return value is not null;
    }

    // A separate method, so that the caller's fast path doesn't pay for copying the reader.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private string? ReadOther(ref DocumentReader reader)
    {
        DocumentReader start = reader;
        string? value = reader.Token switch
        {
            JsonTokenType.Number => WholeNumber(ref reader),
            JsonTokenType.StartArray => OnlyElement(ref reader),
            _ => null,
        };
        if (value is not null)
        {
            reader.NoteType(start, Expected);
        }

        return value;
    }

    private static string? WholeNumber(ref DocumentReader reader)
    {
        foreach (byte digit in reader.Bytes)
        {
            if (digit is < (byte)'0' or > (byte)'9')
            {
                return null;
            }
        }

        return reader.Text();
    }

    private static string? OnlyElement(ref DocumentReader reader)
    {
        DocumentReader start = reader;
        reader.Read();
        string? element = reader.Token == JsonTokenType.String ? reader.Text() : null;
        if (element is not null && reader.Read() && reader.Token == JsonTokenType.EndArray)
        {
            return element;
        }

        reader = start;
        return null;
    }
}
