using System.Runtime.CompilerServices;

namespace DynamicConnect.Json;

/// <content>Brackets, names and strings.</content>
internal ref partial struct Utf8Writer
{
    private const int Quotes = 2;
    private const int ChunkLength = 128;

    public void BeginObject() => Begin((byte)'{');

    public void EndObject() => End((byte)'}');

    public void BeginArray() => Begin((byte)'[');

    public void EndArray() => End((byte)']');

    /// <summary>Begins an element of an array.</summary>
    public void Element()
    {
        if (!IsFirst)
        {
            Raw((byte)',');
        }

        IsFirst = false;
    }

    public void Name(string name)
    {
        Element();
        String(name);
        Raw((byte)':');
    }

    public void Raw(scoped ReadOnlySpan<byte> bytes)
    {
        Ensure(bytes.Length);
        bytes.CopyTo(buffer[position..]);
        position += bytes.Length;
    }

    public void Raw(byte value)
    {
        Ensure(1);
        buffer[position++] = value;
    }

    public void String(string text)
    {
        Span<byte> rest = Reserve(text.Length + Quotes);
        rest[0] = (byte)'"';
        Advance(AppendRestOfString(rest[1..], text, reserved: 1));
    }

    /// <summary>Writes a string that is already UTF-8.</summary>
    public void String(scoped ReadOnlySpan<byte> utf8)
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

    private void Begin(byte bracket)
    {
        Raw(bracket);
        IsFirst = true;
    }

    private void End(byte bracket)
    {
        Raw(bracket);
        IsFirst = false;
    }
}
