using System.Runtime.CompilerServices;

namespace DynamicConnect.Json;

/// <content>Brackets, names and strings.</content>
internal ref partial struct Utf8Writer
{
    private const int Quotes = 2;
    private const int ChunkLength = 128;

    /// <summary>
    /// Writes the name of a property, after a comma. The first property of an object gets the opening bracket instead.
    /// </summary>
    public void Name(string name, scoped ref byte separator)
    {
        Raw(separator);
        separator = (byte)',';
        String(name);
        Raw((byte)':');
    }

    /// <summary>Writes the closing bracket, after the opening bracket if that wasn't written yet.</summary>
    public void End(byte separator, byte bracket) => Advance(Reserve(2).AppendEnd(separator, bracket));

    public void Raw(scoped ReadOnlySpan<byte> bytes) => Advance(Reserve(bytes.Length).Append(bytes));

    public void Raw(byte value) => Advance(Reserve(1).Append(value));

    public void String(string text)
    {
        Span<byte> rest = Reserve(text.Length + Quotes);
        rest[0] = (byte)'"';
        Advance(AppendRestOfString(rest[1..], text, reserved: 1));
    }

    /// <summary>Appends a string whose opening quotation mark is already written, and the closing quotation mark.</summary>
    /// <param name="rest">
    /// The free space, with room for the string as if it were plain, and for <paramref name="reserved"/> bytes after it. If the string
    /// isn't plain, more space is reserved.
    /// </param>
    /// <param name="text">The string.</param>
    /// <param name="reserved">The number of bytes that must remain free after the string, including the quotation mark.</param>
    public Span<byte> AppendRestOfString(Span<byte> rest, string text, int reserved)
    {
        int plain = PlainText.Copy(text.AsSpan(), rest);
        rest = rest[plain..];
        if (plain < text.Length)
        {
            rest = AppendEscaped(rest, text.AsSpan(plain), reserved);
        }

        rest[0] = (byte)'"';
        return rest[1..];
    }

    /// <summary>Appends an array of strings, and leaves room for <paramref name="reserved"/> bytes after each.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public Span<byte> AppendStrings(Span<byte> rest, scoped ReadOnlySpan<string> texts, int reserved)
    {
        byte separator = (byte)'[';
        foreach (string text in texts)
        {
            rest = Reserve(rest, reserved + text.Length);
            rest[1] = (byte)'"';
            rest[0] = separator;
            rest = AppendRestOfString(rest[2..], text, reserved);
            separator = (byte)',';
        }

        return rest.AppendEnd(separator, (byte)']');
    }

    /// <summary>Appends a string that isn't plain, and leaves room for <paramref name="reserved"/> bytes after it.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private Span<byte> AppendEscaped(Span<byte> rest, ReadOnlySpan<char> text, int reserved)
    {
        while (!text.IsEmpty)
        {
            // Chunks must not split a surrogate pair.
            int length = Math.Min(text.Length, ChunkLength);
            if (length < text.Length && char.IsHighSurrogate(text[length - 1]))
            {
                length--;
            }

            rest = Reserve(rest, reserved + (length * PlainText.LongestEscape));
            rest = PlainText.Transcode(text[..length], rest);
            text = text[length..];
        }

        return rest;
    }
}
