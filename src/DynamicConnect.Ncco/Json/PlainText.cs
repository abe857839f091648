#if NET
using System.Buffers;
#endif
using System.Runtime.CompilerServices;

namespace DynamicConnect.Json;

/// <summary>
/// Copies plain characters: the ASCII characters that need no escape in JSON, which are all except control characters, the quotation mark
/// and the backslash.
/// </summary>
internal static partial class PlainText
{
    public const int LongestEscape = 6;

#if NET
    private static readonly SearchValues<char> EscapedCharacters = SearchValues.Create(
        [.. Enumerable.Range(0, ' ').Select(code => (char)code), '"', '\\']);
#endif

    /// <summary>
    /// Copies the leading plain characters of <paramref name="text"/>, and returns their number. The space after them may be
    /// overwritten.
    /// </summary>
    public static int Copy(ReadOnlySpan<char> text, Span<byte> destination)
    {
#if NET
        if (CanCopyBlocks(text.Length))
        {
            return CopyBlocks(text, destination);
        }
#endif
        return CopyOneByOne(text, destination);
    }

    /// <summary>Writes a string as UTF-8 with the escapes that JSON requires. A lone surrogate becomes U+FFFD.</summary>
    public static Span<byte> Transcode(ReadOnlySpan<char> text, Span<byte> rest)
    {
        while (!text.IsEmpty)
        {
            int read = 1;
            int written;
            if (IsPlain(text[0]))
            {
                written = read = Copy(text, rest);
            }
            else if (text[0] < 0x80)
            {
                written = Escape(text[0], rest);
            }
            else
            {
                // After one non-ASCII letter, the next ones usually aren't ASCII either, and the framework encodes these fast.
                int literal = IndexOfEscape(text);
                read = literal < 0 ? text.Length : literal;
                written = Utf8.Encode(text[..read], rest);
            }

            rest = rest[written..];
            text = text[read..];
        }

        return rest;
    }

    /// <summary>The index of the first character that JSON requires to be escaped, or -1.</summary>
    public static int IndexOfEscape(ReadOnlySpan<char> text)
    {
#if NET
        return text.IndexOfAny(EscapedCharacters);
#else
        for (int index = 0; index < text.Length; index++)
        {
            if (text[index] is < ' ' or '"' or '\\')
            {
                return index;
            }
        }

        return -1;
#endif
    }

    /// <summary>Writes the escape sequence of a character that JSON requires to be escaped.</summary>
    /// <returns>The length of the sequence.</returns>
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

    // A separate method, so that the methods that copy blocks keep their registers.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int CopyOneByOne(ReadOnlySpan<char> text, Span<byte> destination)
    {
        int done = 0;
        while (done < text.Length && IsPlain(text[done]))
        {
            destination[done] = (byte)text[done];
            done++;
        }

        return done;
    }

    private static bool IsPlain(char character) => character is >= ' ' and <= '\x7F' and not '"' and not '\\';
}
