using System.Text.RegularExpressions;

namespace DynamicConnect.Testing;

/// <summary>Masks telephone numbers as recordings do: all digits except the last two become 9.</summary>
internal static partial class NumberMask
{
    private const int Kept = 2;

    /// <summary>Masks the numbers in a text. Ids, times and prices do not change.</summary>
    public static string Apply(string text) =>
        Number().Replace(text, match => string.Concat(new string('9', match.Length - Kept), match.Value.AsSpan(match.Length - Kept)));

    // The same expression as in the package that makes the recordings.
    [GeneratedRegex("(?:(?<=%[0-9A-Fa-f]{2})|(?<![0-9]\\.)(?<![A-Za-z0-9_-]))[0-9]{7,15}(?![A-Za-z0-9_-])")]
    private static partial Regex Number();
}
