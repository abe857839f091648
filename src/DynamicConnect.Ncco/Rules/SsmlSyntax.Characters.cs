using System.Xml;

namespace DynamicConnect.Rules;

/// <content>Names, characters, references, and parts that are skipped.</content>
internal ref partial struct SsmlSyntax
{
    /// <summary>Reads a name, and returns its length.</summary>
    private int ReadName()
    {
        int start = at;
        while (at < text.Length
            && (text[at] == ':' || (at == start ? XmlConvert.IsStartNCNameChar(text[at]) : XmlConvert.IsNCNameChar(text[at]))))
        {
            at++;
        }

        return at - start;
    }

    /// <summary>Reads text between tags, which must not contain the end of CDATA.</summary>
    private bool ReadText()
    {
        SkipPlain('>');
        return Current == '<' || (ReadCharacter() && !EndsWithCDataEnd());
    }

    /// <summary>Skips printable ASCII characters that have no special meaning here.</summary>
    private void SkipPlain(char meaning)
    {
        ReadOnlySpan<char> rest = text[at..];
        int end = rest.IndexOfAny('<', '&', meaning);
        rest = end < 0 ? rest : rest[..end];
        int special = rest.IndexOfAnyExceptInRange(' ', '~');
        at += special < 0 ? rest.Length : special;
    }

    /// <summary>Reads a character or a reference to one.</summary>
    private bool ReadCharacter()
    {
        if (at == text.Length)
        {
            return false;
        }

        if (Current == '&')
        {
            return ReadReference();
        }

        bool isPair = at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]);
        bool isCharacter = isPair || XmlConvert.IsXmlChar(text[at]);
        at += isPair ? 2 : isCharacter ? 1 : 0;
        return isCharacter;
    }

    private bool ReadReference()
    {
        int end = text[at..].IndexOf(';');
        ReadOnlySpan<char> name = end < 0 ? default : text.Slice(at + 1, end - 1);
        bool isKnown = name switch
        {
            "amp" or "lt" or "gt" or "quot" or "apos" => true,
            ['#', 'x', .. var digits] => IsCharacter(digits, numberBase: 16),
            ['#', .. var digits] => IsCharacter(digits, numberBase: 10),
            _ => false,
        };
        at += isKnown ? end + 1 : 0;
        return isKnown;
    }

    private static bool IsCharacter(ReadOnlySpan<char> digits, int numberBase)
    {
        const int Largest = 0x10FFFF;
        int code = 0;
        foreach (char digit in digits)
        {
            int value = Characters.IsDigit(digit) ? digit - '0' : Characters.IsHexDigit(digit) ? (digit | 0x20) - 'a' + 10 : numberBase;
            code = value < numberBase && code <= Largest ? (code * numberBase) + value : Largest + 1;
        }

        return !digits.IsEmpty && (code <= char.MaxValue ? XmlConvert.IsXmlChar((char)code) : code <= Largest);
    }

    private bool ReadComment()
    {
        at += "<!--".Length;
        int end = text[at..].IndexOf("--".AsSpan());
        return end >= 0 && AreCharacters(end) && StartsWith("-->") && ReadTo("-->");
    }

    private bool ReadCData()
    {
        at += "<![CDATA[".Length;
        int end = text[at..].IndexOf("]]>".AsSpan());
        return end >= 0 && AreCharacters(end) && ReadTo("]]>");
    }

    private bool ReadInstruction()
    {
        at += "<?".Length;
        int start = at;
        bool isNamed = ReadName() > 0 && !text[start..at].Equals("xml".AsSpan(), StringComparison.OrdinalIgnoreCase);
        bool isOpen = isNamed && (SkipSpace() || StartsWith("?>"));
        int end = isOpen ? text[at..].IndexOf("?>".AsSpan()) : -1;
        return end >= 0 && AreCharacters(end) && ReadTo("?>");
    }

    /// <summary>Reads characters that have no special meaning here.</summary>
    private bool AreCharacters(int length)
    {
        for (int end = at + length; at < end;)
        {
            bool isPair = at + 1 < end && char.IsSurrogatePair(text[at], text[at + 1]);
            if (!isPair && !XmlConvert.IsXmlChar(text[at]))
            {
                return false;
            }

            at += isPair ? 2 : 1;
        }

        return true;
    }

    private bool ReadTo(string end)
    {
        int length = text[at..].IndexOf(end.AsSpan());
        at += length < 0 ? 0 : length + end.Length;
        return length >= 0;
    }

    private readonly bool EndsWithCDataEnd() => text[..at].EndsWith("]]>".AsSpan(), StringComparison.Ordinal);

    private readonly bool StartsWith(string start) => text[at..].StartsWith(start.AsSpan(), StringComparison.Ordinal);

    private bool Skip(char expected)
    {
        bool isThere = at < text.Length && text[at] == expected;
        at += isThere ? 1 : 0;
        return isThere;
    }

    /// <summary>Skips white space, and returns whether there was any.</summary>
    private bool SkipSpace()
    {
        int start = at;
        while (Current is ' ' or '\t' or '\n' or '\r')
        {
            at++;
        }

        return at > start;
    }

    private readonly string Describe()
    {
        ReadOnlySpan<char> before = text[..at];
        int line = 1;
        int column = 1;
        foreach (char character in before)
        {
            column = character == '\n' ? 1 : column + 1;
            line += character == '\n' ? 1 : 0;
        }

        return $"line {line}, character {column}";
    }

    private static Span<(int Start, int Length)> WithRoom(Span<(int Start, int Length)> open, int depth)
    {
        if (depth < open.Length)
        {
            return open;
        }

        Span<(int Start, int Length)> larger = new (int, int)[2 * depth];
        open.CopyTo(larger);
        return larger;
    }
}
