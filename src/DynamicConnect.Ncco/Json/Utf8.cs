using System.Text;
using System.Text.Json;

namespace DynamicConnect.Json;

/// <summary>
/// Encodes and decodes UTF-8 in the same way on every framework. Lone surrogates are written as U+FFFD, and invalid bytes are rejected.
/// </summary>
/// <remarks>
/// Unsafe only on netstandard2.0, where <see cref="Encoding"/> has overloads for pointers but not for spans. Each span is pinned for one
/// call, with its length.
/// </remarks>
internal static class Utf8
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    public static ReadOnlySpan<byte> WithoutByteOrderMark(ReadOnlySpan<byte> utf8) =>
        utf8.StartsWith(ByteOrderMark) ? utf8[ByteOrderMark.Length..] : utf8;

    /// <summary>
    /// Encodes <paramref name="text"/> into <paramref name="destination"/>, which must hold three bytes for each character.
    /// </summary>
    public static int Encode(ReadOnlySpan<char> text, Span<byte> destination)
    {
#if NET
        return Encoding.UTF8.GetBytes(text, destination);
#else
        if (text.IsEmpty)
        {
            return 0;
        }

        unsafe
        {
            fixed (char* from = text)
            fixed (byte* to = destination)
            {
                return Encoding.UTF8.GetBytes(from, text.Length, to, destination.Length);
            }
        }
#endif
    }

    public static int MaxBytes(int characters) => checked(characters * 3);

    /// <exception cref="JsonException"><paramref name="utf8"/> isn't valid UTF-8.</exception>
    public static string Decode(ReadOnlySpan<byte> utf8)
    {
#if NET
        // Nearly all text is ASCII, which can be decoded as Latin-1 without another check.
        return Ascii.IsValid(utf8) ? Encoding.Latin1.GetString(utf8) : DecodeStrictly(utf8);
#else
        return DecodeStrictly(utf8);
#endif
    }

    /// <summary>Decodes bytes that are known to be valid.</summary>
    public static string DecodeValid(ReadOnlySpan<byte> utf8) => Decode(Encoding.UTF8, utf8);

    /// <summary>Whether all bytes are valid. An exception inside makes this slow for invalid bytes.</summary>
    public static bool IsValid(ReadOnlySpan<byte> utf8)
    {
        try
        {
            _ = Decode(utf8);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static string DecodeStrictly(ReadOnlySpan<byte> utf8)
    {
        try
        {
            return Decode(Strict, utf8);
        }
        catch (DecoderFallbackException)
        {
            throw new JsonException("The text is not valid UTF-8.");
        }
    }

    private static string Decode(Encoding encoding, ReadOnlySpan<byte> utf8)
    {
#if NET
        return encoding.GetString(utf8);
#else
        if (utf8.IsEmpty)
        {
            return "";
        }

        unsafe
        {
            fixed (byte* from = utf8)
            {
                return encoding.GetString(from, utf8.Length);
            }
        }
#endif
    }
}
