#if NET
using System.Text;
#endif

namespace DynamicConnect.Wire.Text;

/// <summary>Remembers texts that documents repeat, so that reading need not make a new string of each: languages, providers, webhook addresses.</summary>
/// <remarks>
/// It has a fixed number of places; a text that finds its place taken by another one moves in. Two threads that meet in one place do no harm:
/// a place holds one whole string at any time, and a text is compared with it before it is used.
/// </remarks>
internal static class Vocabulary
{
    /// <summary>How many places there are.</summary>
    public const int Places = 256;

#if NET
    private const int LongestText = 64;

    private static readonly string?[] Texts = new string?[Places];
#endif

    /// <exception cref="System.Text.Json.JsonException">The text is not valid UTF-8.</exception>
    public static string Decode(ReadOnlySpan<byte> utf8)
    {
#if NET
        if (utf8.Length is > 0 and <= LongestText)
        {
            ref string? place = ref Texts[Place(utf8)];
            string? known = place;
            return known is not null && Ascii.Equals(utf8, known) ? known : place = Utf8.Decode(utf8);
        }
#endif
        return Utf8.Decode(utf8);
    }

    /// <summary>Where a text belongs that is not empty.</summary>
    public static int Place(string text) => Place(text.Length, text[0], text[text.Length / 2], text[^1]);

#if NET
    private static int Place(ReadOnlySpan<byte> utf8) => Place(utf8.Length, utf8[0], utf8[utf8.Length / 2], utf8[^1]);
#endif

    // The length and three characters tell texts of one document apart well enough.
    private static int Place(int length, int first, int middle, int last) => (length + (first * 7) + (middle * 31) + (last * 131)) % Places;
}
