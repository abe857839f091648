using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json;
using DynamicConnect.Wire.Text;

namespace DynamicConnect.Wire.Codecs;

/// <summary>A text. Takes a whole number, and an array of one text, where it is tolerant.</summary>
internal sealed class TextCodec(bool isTolerant) : Codec<string>(StepKind.Text, StepKind.Texts)
{
    private const int LongestWord = 6;

    public override string Expected => "a text";

    public override ValueList<string> ListOf(string value) => TextLists.Of(value);

    public override void Write(ref Utf8Writer writer, string value) => writer.Text(value);

    public override bool TryRead(ref WireReader reader, [MaybeNullWhen(false)] out string value)
    {
        value = null;
        if (reader.Token == JsonTokenType.String)
        {
            // Elements of lists are URLs mostly. A word is a language or a provider; telephone numbers and PINs are nobody's business to remember.
            ReadOnlySpan<byte> text = reader.Bytes;
            value = !isTolerant || IsWord(text) ? Vocabulary.Decode(text) : Utf8.Decode(text);
        }
        else if (isTolerant)
        {
            value = ReadOther(ref reader);
        }

        return value is not null;
    }

    // On its own, because every call pays for the copies of a reader that a method may make.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private string? ReadOther(ref WireReader reader)
    {
        WireReader start = reader;
        string? value = reader.Token switch
        {
            JsonTokenType.Number => WholeNumber(ref reader),
            JsonTokenType.StartArray => OnlyElement(ref reader),
            _ => null,
        };
        if (value is not null)
        {
            reader.NoteKind(start, Expected);
        }

        return value;
    }

    private static bool IsWord(ReadOnlySpan<byte> text) => text.Length is > 0 and <= LongestWord && text[0] > '9' && text[^1] > '9';

    private static string? WholeNumber(ref WireReader reader)
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

    private static string? OnlyElement(ref WireReader reader)
    {
        WireReader start = reader;
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
