using System.Buffers.Text;
using System.Runtime.CompilerServices;

namespace DynamicConnect.Wire.Text;

/// <content>Texts and numbers.</content>
internal ref partial struct Utf8Writer
{
    /// <summary>The room that a text needs beside its length.</summary>
    private const int Quotes = 2;

    /// <summary>The room that a number needs, in quotation marks or not.</summary>
    public const int LongestNumber = 40;

    private const int ChunkLength = 128;

    public void Text(string text)
    {
        ref byte at = ref Room(ref Here, text.Length + Quotes);
        at = (byte)'"';
        MoveTo(ref RestOfText(ref Unsafe.Add(ref at, 1), text, room: 1));
    }

    /// <summary>Writes a text behind its quotation mark, and the quotation mark behind it.</summary>
    /// <param name="at">Where the text goes. There must be room for it as if all of it were plain, and for <paramref name="room"/>; what is not plain makes more.</param>
    /// <param name="text">The text.</param>
    /// <param name="room">What room is left behind the text, the quotation mark included.</param>
    /// <returns>Where the text ends.</returns>
    public ref byte RestOfText(ref byte at, string text, int room)
    {
        int plain = PlainText.Copy(text.AsSpan(), ref at);
        at = ref Unsafe.Add(ref at, plain);
        if (plain < text.Length)
        {
            at = ref Mixed(ref at, text.AsSpan(plain), room);
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

    public void Number(long value) => MoveTo(ref Decimals.Write(ref Room(ref Here, LongestNumber), value));

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

    /// <summary>Writes a text in which not all is plain, and leaves <paramref name="room"/> behind it.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private ref byte Mixed(ref byte at, ReadOnlySpan<char> text, int room)
    {
        while (!text.IsEmpty)
        {
            // Chunks do not part the halves of a surrogate pair.
            int length = Math.Min(text.Length, ChunkLength);
            if (length < text.Length && char.IsHighSurrogate(text[length - 1]))
            {
                length--;
            }

            at = ref Room(ref at, room + (length * PlainText.LongestEscape));
            at = ref PlainText.Transcode(text[..length], ref at);
            text = text[length..];
        }

        return ref at;
    }
}
