using System.Xml;

namespace DynamicConnect.Rules;

/// <summary>Reads SSML as XML without keeping anything of it: whether it is well-formed, and where it is not.</summary>
/// <remarks>
/// Takes what XML 1.0 takes: elements, attributes, the five entities and character references, comments, CDATA and processing instructions, but no document type.
/// Prefixes need no declaration, since providers have elements of their own. The framework's reader says the same, but makes objects of everything it reads.
/// </remarks>
internal ref struct SsmlSyntax
{
    private const int UsualDepth = 16;
    private const string Root = "speak";

    private readonly ReadOnlySpan<char> text;
    private int at;

    private SsmlSyntax(ReadOnlySpan<char> text) => this.text = text;

    private readonly char Current => at < text.Length ? text[at] : '\0';

    /// <summary>Where a text is not one well-formed <c>speak</c> element; <see langword="null"/> if it is.</summary>
    public static string? FaultIn(string text)
    {
        SsmlSyntax syntax = new(text.AsSpan().Trim());
        return syntax.ReadDocument() ? null : syntax.Describe();
    }

    private bool ReadDocument()
    {
        if (text.StartsWith("<?xml ".AsSpan(), StringComparison.Ordinal) && !ReadTo("?>"))
        {
            return false;
        }

        return ReadMisc() && ReadElements() && ReadMisc() && at == text.Length;
    }

    /// <summary>Reads white space, comments and processing instructions.</summary>
    private bool ReadMisc()
    {
        SkipSpace();
        while (StartsWith("<!--") || StartsWith("<?"))
        {
            if (!(StartsWith("<!--") ? ReadComment() : ReadInstruction()))
            {
                return false;
            }

            SkipSpace();
        }

        return true;
    }

    private bool ReadElements()
    {
        // The open elements, by the places of their names.
        Span<(int Start, int Length)> open = stackalloc (int, int)[UsualDepth];
        int depth = 0;
        do
        {
            if (Current != '<')
            {
                if (depth == 0 || !ReadCharacter() || EndsWithCDataEnd())
                {
                    return false;
                }

                continue;
            }

            if (depth > 0 && (StartsWith("<!--") || StartsWith("<?") || StartsWith("<![CDATA[")))
            {
                if (!(StartsWith("<!--") ? ReadComment() : StartsWith("<?") ? ReadInstruction() : ReadCData()))
                {
                    return false;
                }

                continue;
            }

            at++;
            bool isEnd = Skip('/');
            int start = at;
            int length = ReadName();
            ReadOnlySpan<char> name = text.Slice(start, length);
            if (isEnd)
            {
                SkipSpace();
                if (depth == 0 || !text.Slice(open[depth - 1].Start, open[depth - 1].Length).SequenceEqual(name) || !Skip('>'))
                {
                    at = start;
                    return false;
                }

                depth--;
                continue;
            }

            if (length == 0 || (depth == 0 && !name.SequenceEqual(Root.AsSpan())))
            {
                at = start;
                return false;
            }

            if (!ReadAttributes())
            {
                return false;
            }

            if (!Skip('/'))
            {
                open = WithRoom(open, depth);
                open[depth++] = (start, length);
            }

            if (!Skip('>'))
            {
                return false;
            }
        }
        while (depth > 0);
        return true;
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

    /// <summary>Reads the attributes of an element, and the space around them.</summary>
    private bool ReadAttributes()
    {
        int first = at;
        while (SkipSpace() && Current is not ('/' or '>'))
        {
            int start = at;
            int length = ReadName();
            if (length == 0 || HasAttribute(first, start, text.Slice(start, length)))
            {
                return false;
            }

            SkipSpace();
            bool isAssigned = Skip('=');
            SkipSpace();
            if (!isAssigned || !ReadValue())
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether an attribute of this name is among those from <paramref name="first"/> to <paramref name="end"/>, which are well-formed.</summary>
    private readonly bool HasAttribute(int first, int end, ReadOnlySpan<char> name)
    {
        SsmlSyntax earlier = new(text[..end]) { at = first };
        while (earlier.SkipSpace() && earlier.at < end)
        {
            int start = earlier.at;
            if (text.Slice(start, earlier.ReadName()).SequenceEqual(name))
            {
                return true;
            }

            earlier.SkipSpace();
            earlier.Skip('=');
            earlier.SkipSpace();
            earlier.ReadValue();
        }

        return false;
    }

    private bool ReadValue()
    {
        char quote = Current;
        if (quote is not ('"' or '\''))
        {
            return false;
        }

        at++;
        while (Current != quote)
        {
            if (Current == '<' || !ReadCharacter())
            {
                return false;
            }
        }

        return Skip(quote);
    }

    /// <summary>Reads a name, and gives its length.</summary>
    private int ReadName()
    {
        int start = at;
        while (at < text.Length && (text[at] == ':' || (at == start ? XmlConvert.IsStartNCNameChar(text[at]) : XmlConvert.IsNCNameChar(text[at]))))
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

    /// <summary>Reads characters that have no meaning where they are.</summary>
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

    /// <summary>Skips white space, and tells whether there was any.</summary>
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
}
