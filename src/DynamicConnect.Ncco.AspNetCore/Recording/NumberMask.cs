using System.Text.RegularExpressions;

namespace DynamicConnect.AspNetCore;

/// <summary>Makes telephone numbers unreadable: all digits but the last two become 9.</summary>
internal static partial class NumberMask
{
    private const int Kept = 2;

    /// <summary>Masks the numbers in a text. Ids, times and prices stay as they are.</summary>
    public static string Apply(string text) =>
        Number().Replace(text, match => string.Concat(new string('9', match.Length - Kept), match.Value.AsSpan(match.Length - Kept)));

    // Seven to fifteen digits: not inside a word, an id or a fraction; after an escaped character of a query they may stand.
    [GeneratedRegex("(?:(?<=%[0-9A-Fa-f]{2})|(?<![0-9]\\.)(?<![A-Za-z0-9_-]))[0-9]{7,15}(?![A-Za-z0-9_-])")]
    private static partial Regex Number();
}
