namespace DynamicConnect.Rules;

/// <summary>Checks characters without allocating.</summary>
internal static class Characters
{
    public static bool Are(ReadOnlySpan<char> text, Func<char, bool> kind)
    {
        foreach (char character in text)
        {
            if (!kind(character))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The part of a text before the first of the given characters; the whole text if it has none of them.</summary>
    public static ReadOnlySpan<char> Before(ReadOnlySpan<char> text, string ends)
    {
        int end = text.IndexOfAny(ends.AsSpan());
        return end < 0 ? text : text[..end];
    }

    /// <summary>Whether all characters are digits.</summary>
    public static bool AreDigits(ReadOnlySpan<char> text) => AreBetween(text, '0', '9');

    /// <summary>Whether no character is white space or a control character.</summary>
    public static bool AreVisible(ReadOnlySpan<char> text) => AreBetween(text, '!', '~') || Are(text, IsVisible);

    /// <summary>Whether no character is a control character.</summary>
    public static bool AreNotControl(ReadOnlySpan<char> text) =>
        ArePrintable(text) || Are(text, static character => !char.IsControl(character));

    /// <summary>Whether all characters are printable ASCII characters, the space included.</summary>
    public static bool ArePrintable(ReadOnlySpan<char> text) => AreBetween(text, ' ', '~');

    public static bool IsDigit(char character) => character is >= '0' and <= '9';

    public static bool IsLetter(char character) => (char)(character | 0x20) is >= 'a' and <= 'z';

    public static bool IsLetterOrDigit(char character) => IsLetter(character) || IsDigit(character);

    /// <summary>Whether a character is allowed in a token as in RFC 3261, such as a SIP header name.</summary>
    public static bool IsToken(char character) =>
        IsLetterOrDigit(character) || character is '-' or '.' or '!' or '%' or '*' or '_' or '+' or '`' or '\'' or '~';

    private static bool AreBetween(ReadOnlySpan<char> text, char first, char last)
    {
        foreach (char character in text)
        {
            if (character < first || character > last)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsVisible(char character) => !char.IsWhiteSpace(character) && !char.IsControl(character);
}
