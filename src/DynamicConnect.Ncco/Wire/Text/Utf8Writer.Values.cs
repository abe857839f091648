using System.Buffers.Text;
using System.Runtime.CompilerServices;

namespace DynamicConnect.Wire.Text;

/// <content>Texts and numbers.</content>
internal ref partial struct Utf8Writer
{
    /// <summary>The room that <see cref="Text(ref byte, string)"/> needs beside the length of the text.</summary>
    public const int Quotes = 2;

    /// <summary>The room that a number needs, in quotation marks or not.</summary>
    public const int LongestNumber = 40;

    private const int ChunkLength = 128;

    public void Text(string text)
    {
        ref byte at = ref Room(ref Here, text.Length + Quotes);
        MoveTo(ref Text(ref at, text));
    }

    /// <summary>Writes a text. There must be room for it as if all of it were plain; what is not makes more.</summary>
    public ref byte Text(ref byte at, string text)
    {
        at = (byte)'"';
        at = ref Unsafe.Add(ref at, 1);
        int plain = PlainText.Copy(text.AsSpan(), ref at);
        at = ref Unsafe.Add(ref at, plain);
        if (plain < text.Length)
        {
            at = ref Mixed(ref at, text.AsSpan(plain));
        }

        at = (byte)'"';
        return ref Unsafe.Add(ref at, 1);
    }

    /// <summary>Writes a text that is UTF-8 already.</summary>
    public void Text(scoped ReadOnlySpan<byte> utf8)
    {
        Raw((byte)'"');
        while (!utf8.IsEmpty)
        {
            int literal = PlainText.IndexOfEscape(utf8);
            Raw(literal < 0 ? utf8 : utf8[..literal]);
            if (literal < 0)
            {
                break;
            }

            Ensure(PlainText.LongestEscape);
            position += PlainText.Escape((char)utf8[literal], ref Here);
            utf8 = utf8[(literal + 1)..];
        }

        Raw((byte)'"');
    }

    public void Number(decimal value) => MoveTo(ref Number(ref Room(ref Here, LongestNumber), value));

    public void Number(long value) => MoveTo(ref Decimals.Write(ref Room(ref Here, LongestNumber), value, scale: 0));

    /// <summary>Writes a number. There must be room for <see cref="LongestNumber"/>.</summary>
    public ref byte Number(ref byte at, decimal value)
    {
        if (Decimals.TrySplit(value, out long digits, out int scale))
        {
            return ref Decimals.Write(ref at, digits, scale);
        }

        MoveTo(ref at);
        _ = Utf8Formatter.TryFormat(Decimals.Shortest(value), buffer[position..], out int written);
        return ref Unsafe.Add(ref at, written);
    }

    /// <summary>Writes a text in which not all is plain, and leaves room for the quotation mark behind it.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private ref byte Mixed(ref byte at, ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            // Chunks do not part the halves of a surrogate pair.
            int length = Math.Min(text.Length, ChunkLength);
            if (length < text.Length && char.IsHighSurrogate(text[length - 1]))
            {
                length--;
            }

            at = ref Room(ref at, (length * PlainText.LongestEscape) + 1);
            at = ref PlainText.Transcode(text[..length], ref at);
            text = text[length..];
        }

        return ref at;
    }
}
