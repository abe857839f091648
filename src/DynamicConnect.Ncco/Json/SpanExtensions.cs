using System.Runtime.CompilerServices;

namespace DynamicConnect.Json;

/// <summary>Appends to free space: each method takes the space and returns what is left of it.</summary>
internal static class SpanExtensions
{
    /// <summary>Appends a piece of JSON. When the compiler knows its length, that is a few instructions.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Span<byte> Append(this Span<byte> rest, scoped ReadOnlySpan<byte> literal)
    {
        literal.CopyTo(rest);
        return rest[literal.Length..];
    }

    /// <summary>
    /// Appends a piece of JSON that begins with a comma, for which the first one in its object or array gets the opening bracket.
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

    /// <summary>Appends the closing bracket, and the opening one before it where nothing has brought it yet.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Span<byte> AppendEnd(this Span<byte> rest, byte separator, byte bracket) =>
        separator == ',' ? rest.Append(bracket) : rest.Append(separator).Append(bracket);
}
