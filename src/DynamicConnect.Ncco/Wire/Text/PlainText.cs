#if NET
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
#endif

namespace DynamicConnect.Wire.Text;

/// <summary>Plain characters are the ASCII characters that JSON takes as they are: all but the control characters, the quotation mark and the backslash.</summary>
internal static class PlainText
{
    public const int LongestEscape = 6;

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
        for (int index = 0; index < utf8.Length; index++)
        {
            if (utf8[index] is < (byte)' ' or (byte)'"' or (byte)'\\')
            {
                return index;
            }
        }

        return -1;
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

#if NET
    private static int CopyBlocks(ReadOnlySpan<char> text, Span<byte> destination)
    {
        int done = 0;
        if (!Vector128.IsHardwareAccelerated)
        {
            return done;
        }

        ref ushort from = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
        ref byte to = ref MemoryMarshal.GetReference(destination[..text.Length]);
        while (text.Length - done >= Vector128<ushort>.Count)
        {
            Vector128<ushort> block = Vector128.LoadUnsafe(ref from, (nuint)done);
            Vector128<ushort> special =
                Vector128.GreaterThan(block, Vector128.Create((ushort)0x7F))
                | Vector128.LessThan(block, Vector128.Create((ushort)' '))
                | Vector128.Equals(block, Vector128.Create((ushort)'"'))
                | Vector128.Equals(block, Vector128.Create((ushort)'\\'));
            if (special != Vector128<ushort>.Zero)
            {
                break;
            }

            Vector128.Narrow(block, block).GetLower().StoreUnsafe(ref to, (nuint)done);
            done += Vector128<ushort>.Count;
        }

        return done;
    }
#endif
}
