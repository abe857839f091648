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
            int value = Uri.IsHexDigit(digit) ? Uri.FromHex(digit) : numberBase;
            code = value < numberBase && code <= Largest ? (code * numberBase) + value : Largest + 1;
        }

        return !digits.IsEmpty && (code <= char.MaxValue ? XmlConvert.IsXmlChar((char)code) : code <= Largest);
    }

    private bool ReadComment() => Skip("<!--") && ReadCharacters("--") && Skip("-->");

    private bool ReadCData() => Skip("<![CDATA[") && ReadCharacters("]]>") && Skip("]]>");

    private bool ReadInstruction()
    {
        Skip("<?");
        int start = at;
        return ReadName() > 0
            && !text[start..at].Equals("xml".AsSpan(), StringComparison.OrdinalIgnoreCase)
            && (SkipSpace() || StartsWith("?>"))
            && ReadCharacters("?>")
            && Skip("?>");
    }

    /// <summary>Reads characters that have no special meaning, as far as <paramref name="end"/>.</summary>
    private bool ReadCharacters(string end)
    {
        int length = text[at..].IndexOf(end.AsSpan());
        for (int last = at + length; at < last;)
        {
            bool isPair = at + 1 < last && char.IsSurrogatePair(text[at], text[at + 1]);
            if (!isPair && !XmlConvert.IsXmlChar(text[at]))
            {
                return false;
            }

            at += isPair ? 2 : 1;
        }

        return length >= 0;
    }

    private readonly bool EndsWithCDataEnd() => text[..at].EndsWith("]]>".AsSpan(), StringComparison.Ordinal);

    private readonly bool StartsWith(string start) => text[at..].StartsWith(start.AsSpan(), StringComparison.Ordinal);

    private bool Skip(string expected)
    {
        bool isThere = StartsWith(expected);
        at += isThere ? expected.Length : 0;
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
        foreach (char character in before)
        {
            line += character == '\n' ? 1 : 0;
        }

        return $"line {line}, character {at - before.LastIndexOf('\n')}";
    }

    private void MakeRoom()
    {
        if (depth == open.Length)
        {
            Span<(int, int)> larger = new (int, int)[2 * depth];
            open.CopyTo(larger);
            open = larger;
        }
    }
}
