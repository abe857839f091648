using System.Runtime.CompilerServices;

namespace DynamicConnect.Json;

/// <summary>Appends to free space. Each method takes the space, and returns the remaining space.</summary>
internal static class SpanExtensions
{
    /// <summary>Appends a piece of JSON. If the compiler knows its length, this takes only a few instructions.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Span<byte> Append(this Span<byte> rest, scoped ReadOnlySpan<byte> literal)
    {
        literal.CopyTo(rest);
        return rest[literal.Length..];
    }

    /// <summary>
    /// Appends a piece of JSON that begins with a comma. The first piece in an object or array gets the opening bracket instead.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Span<byte> Append(this Span<byte> rest, scoped ReadOnlySpan<byte> literal, scoped ref byte separator)
    {
        literal.CopyTo(rest);
        rest[0] = separator;
        separator = (byte)',';
        return rest[literal.Length..];
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Span<byte> Append(this Span<byte> rest, byte value)
    {
        rest[0] = value;
        return rest[1..];
    }

    /// <summary>Appends a string of ASCII characters, unescaped.</summary>
    public static Span<byte> AppendAscii(this Span<byte> rest, string text) => rest[Utf8.Encode(text.AsSpan(), rest)..];

    /// <summary>Appends the closing bracket, after the opening bracket if that wasn't written yet.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Span<byte> AppendEnd(this Span<byte> rest, byte separator, byte bracket) =>
        separator == ',' ? rest.Append(bracket) : rest.Append(separator).Append(bracket);
}
