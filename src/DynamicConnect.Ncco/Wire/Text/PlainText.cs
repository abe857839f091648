#if NET
using System.Buffers;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
#endif

namespace DynamicConnect.Wire.Text;

/// <summary>Plain characters are the ASCII characters that JSON takes as they are: all but the control characters, the quotation mark and the backslash.</summary>
internal static class PlainText
{
    public const int LongestEscape = 6;

#if NET
    private static readonly SearchValues<byte> Escaped = SearchValues.Create([.. Enumerable.Range(0, ' ').Select(code => (byte)code), (byte)'"', (byte)'\\']);
#endif

    /// <summary>Copies the plain characters that <paramref name="text"/> begins with, and tells how many they are.</summary>
    /// <remarks><paramref name="destination"/> must be at least as long as <paramref name="text"/>.</remarks>
    public static int Copy(ReadOnlySpan<char> text, Span<byte> destination)
    {
        int done = 0;
#if NET
        done = CopyBlocks(text, destination);
#endif
        for (; done < text.Length; done++)
        {
            char character = text[done];
            if (!IsPlain(character))
            {
                break;
            }

            destination[done] = (byte)character;
        }

        return done;
    }

    /// <summary>Writes a text as UTF-8 with the escapes that JSON wants; a lone surrogate becomes U+FFFD.</summary>
    /// <remarks><paramref name="destination"/> must hold <see cref="LongestEscape"/> bytes for each character.</remarks>
    public static int Transcode(ReadOnlySpan<char> text, Span<byte> destination)
    {
        int written = 0;
        while (true)
        {
            int plain = Copy(text, destination[written..]);
            written += plain;
            text = text[plain..];
            while (!text.IsEmpty && !IsPlain(text[0]))
            {
                int read = text.Length > 1 && char.IsSurrogatePair(text[0], text[1]) ? 2 : 1;
                written += text[0] < 0x80 ? Escape(text[0], destination[written..]) : Encode(text[..read], destination[written..]);
                text = text[read..];
            }

            if (text.IsEmpty)
            {
                return written;
            }
        }
    }

    /// <summary>The index of the first character that JSON wants escaped, or -1.</summary>
    public static int IndexOfEscape(ReadOnlySpan<char> text)
    {
        for (int index = 0; index < text.Length; index++)
        {
            if (text[index] is < ' ' or '"' or '\\')
            {
                return index;
            }
        }

        return -1;
    }

    /// <summary>The index of the first byte that JSON wants escaped, or -1.</summary>
    public static int IndexOfEscape(ReadOnlySpan<byte> utf8)
    {
#if NET
        return utf8.IndexOfAny(Escaped);
#else
        for (int index = 0; index < utf8.Length; index++)
        {
            if (utf8[index] is < (byte)' ' or (byte)'"' or (byte)'\\')
            {
                return index;
            }
        }

        return -1;
#endif
    }

    /// <summary>Writes the escape sequence of a character that JSON wants escaped.</summary>
    public static int Escape(char character, Span<byte> destination)
    {
        byte letter = character switch
        {
            '"' or '\\' => (byte)character,
            '\n' => (byte)'n',
            '\r' => (byte)'r',
            '\t' => (byte)'t',
            '\b' => (byte)'b',
            '\f' => (byte)'f',
            _ => (byte)'u',
        };
        destination[0] = (byte)'\\';
        destination[1] = letter;
        if (letter != 'u')
        {
            return 2;
        }

        ReadOnlySpan<byte> hex = "0123456789ABCDEF"u8;
        destination[2] = (byte)'0';
        destination[3] = (byte)'0';
        destination[4] = hex[character >> 4];
        destination[5] = hex[character & 0xF];
        return LongestEscape;
    }

    private static bool IsPlain(char character) => character is >= ' ' and <= '\x7F' and not '"' and not '\\';

    /// <summary>Encodes one character outside ASCII, which is a surrogate pair, a lone surrogate or any other code unit.</summary>
    private static int Encode(ReadOnlySpan<char> character, Span<byte> destination)
    {
        int code = character.Length == 2 ? char.ConvertToUtf32(character[0], character[1])
            : char.IsSurrogate(character[0]) ? '\uFFFD'
            : character[0];
        int length = code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
        for (int index = length - 1; index > 0; index--)
        {
            destination[index] = (byte)(0x80 | (code & 0x3F));
            code >>= 6;
        }

        destination[0] = (byte)((0xF00 >> length) | code);
        return length;
    }

#if NET
    private static int CopyBlocks(ReadOnlySpan<char> text, Span<byte> destination)
    {
        int done = 0;
        if (!Vector128.IsHardwareAccelerated || text.Length < Vector128<ushort>.Count)
        {
            return done;
        }

        ref ushort from = ref MemoryMarshal.GetReference(MemoryMarshal.Cast<char, ushort>(text));
        ref byte to = ref MemoryMarshal.GetReference(destination[..text.Length]);
        int last = text.Length - Vector128<ushort>.Count;
        while (true)
        {
            Vector128<ushort> block = Vector128.LoadUnsafe(ref from, (nuint)done);
            // From the space on, counted from the space, the plain characters are the first 0x60.
            Vector128<ushort> special =
                Vector128.GreaterThan(block - Vector128.Create((ushort)' '), Vector128.Create((ushort)(0x7F - ' ')))
                | Vector128.Equals(block, Vector128.Create((ushort)'"'))
                | Vector128.Equals(block, Vector128.Create((ushort)'\\'));
            if (special != Vector128<ushort>.Zero)
            {
                return done;
            }

            Vector128.Narrow(block, block).GetLower().StoreUnsafe(ref to, (nuint)done);
            if (done == last)
            {
                return text.Length;
            }

            // The last block may overlap the one before it: it copies a few characters a second time.
            done = Math.Min(done + Vector128<ushort>.Count, last);
        }
    }
#endif
}
