using System.Buffers.Text;

namespace DynamicConnect.Wire.Text;

/// <content>Texts, numbers and flags.</content>
internal ref partial struct Utf8Writer
{
    private const int LongestNumber = 40;
    private const int ChunkLength = 512;

    public void Text(scoped ReadOnlySpan<char> text)
    {
        // Room for a text that is plain, as nearly all are; what is not plain asks for more.
        Ensure(text.Length + 2);
        Span<byte> room = buffer[position..];
        room[0] = (byte)'"';
        int plain = PlainText.Copy(text, room[1..]);
        if (plain == text.Length)
        {
            room[plain + 1] = (byte)'"';
            position += plain + 2;
            return;
        }

        position += plain + 1;
        Mixed(text[plain..]);
        Raw((byte)'"');
    }

    /// <summary>Writes a name that is encoded already, as <c>,"name":</c>, and a text.</summary>
    public void Text(in EncodedText name, string text)
    {
        if (!IsCompact || isFirst || !name.IsShort)
        {
            Name(in name);
            Text(text.AsSpan());
            return;
        }

        Ensure(EncodedText.BlockLength + text.Length + 2);
        Span<byte> room = buffer[position..];
        name.Block.CopyTo(room);
        room = room[name.Length..];
        room[0] = (byte)'"';
        int plain = PlainText.Copy(text.AsSpan(), room[1..]);
        position += name.Length + plain + 1;
        if (plain < text.Length)
        {
            Mixed(text.AsSpan(plain));
            Raw((byte)'"');
            return;
        }

        room[plain + 1] = (byte)'"';
        position++;
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
            position += PlainText.Escape((char)utf8[literal], buffer[position..]);
            utf8 = utf8[(literal + 1)..];
        }

        Raw((byte)'"');
    }

    public void Number(decimal value)
    {
        if (Decimals.TrySplit(value, out long digits, out int scale))
        {
            Number(digits, scale);
            return;
        }

        Ensure(LongestNumber);
        _ = Utf8Formatter.TryFormat(Decimals.Shortest(value), buffer[position..], out int written);
        position += written;
    }

    /// <summary>Writes the number <paramref name="digits"/> with <paramref name="scale"/> of its digits behind the point, without trailing zeros.</summary>
    public void Number(long digits, int scale = 0)
    {
        Ensure(LongestNumber);
        position += Decimals.Format(digits, scale, buffer[position..]);
    }

    public void Flag(bool value)
    {
        if (value)
        {
            Raw("true"u8);
        }
        else
        {
            Raw("false"u8);
        }
    }

    /// <summary>Writes a text in which not all is plain, in chunks that do not part the halves of a surrogate pair.</summary>
    private void Mixed(scoped ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            int length = Math.Min(text.Length, ChunkLength);
            if (length < text.Length && char.IsHighSurrogate(text[length - 1]))
            {
                length--;
            }

            Ensure(length * PlainText.LongestEscape);
            position += PlainText.Transcode(text[..length], buffer[position..]);
            text = text[length..];
        }
    }
}
