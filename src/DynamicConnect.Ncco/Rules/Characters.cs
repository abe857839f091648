namespace DynamicConnect.Rules;

/// <summary>ASCII characters, as the wire knows them; free of charge.</summary>
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

    public static bool Are(string text, Func<char, bool> kind) => Are(text.AsSpan(), kind);

    public static bool IsDigit(char character) => character is >= '0' and <= '9';

    public static bool IsLetter(char character) => (char)(character | 0x20) is >= 'a' and <= 'z';

    public static bool IsLetterOrDigit(char character) => IsLetter(character) || IsDigit(character);

    public static bool IsHexDigit(char character) => IsDigit(character) || (char)(character | 0x20) is >= 'a' and <= 'f';

    /// <summary>A character of a token of RFC 3261, such as the name of a SIP header.</summary>
    public static bool IsToken(char character) => IsLetterOrDigit(character) || "-.!%*_+`'~".Contains(character);

    /// <summary>Neither white space nor a control character.</summary>
    public static bool IsVisible(char character) => !char.IsWhiteSpace(character) && !char.IsControl(character);

    /// <summary>A printable ASCII character, the space included.</summary>
    public static bool IsPrintable(char character) => character is >= ' ' and <= '~';
}
