namespace DynamicConnect.Rules;

/// <summary>Checks whether SSML is well-formed XML, and finds the first fault, without building a document.</summary>
/// <remarks>
/// Accepts everything in XML 1.0 except a document type: elements, attributes, the five entities and character references, comments,
/// CDATA and processing instructions. Prefixes need no declaration, because providers have their own elements. The framework's reader
/// would find the same faults, but allocates objects for everything that it reads.
/// </remarks>
internal ref partial struct SsmlSyntax
{
    private const int UsualDepth = 16;

    // Each attribute is compared with all before it, and no element of SSML has more than a few.
    private const int MostAttributes = 1000;
    private const string Root = "speak";

    private readonly ReadOnlySpan<char> text;
    private int at;

    // The positions of the names of the open elements.
    private Span<(int Start, int Length)> open;
    private int depth;

    private SsmlSyntax(ReadOnlySpan<char> text) => this.text = text;

    private readonly char Current => at < text.Length ? text[at] : '\0';

    /// <summary>The position where a string isn't a well-formed <c>speak</c> element; <see langword="null"/> if it is one.</summary>
    public static string? FaultIn(string text)
    {
        Span<(int, int)> open = stackalloc (int, int)[UsualDepth];
        SsmlSyntax syntax = new(text.AsSpan().Trim()) { open = open };
        return syntax.ReadDocument() ? null : syntax.Describe();
    }

    private bool ReadDocument()
    {
        bool isRead;
        do
        {
            isRead = ReadPart();
        }
        while (isRead && depth > 0);
        return isRead && ReadEnd();
    }

    /// <summary>Reads a part of the <c>speak</c> element, or its start tag.</summary>
    private bool ReadPart() => depth == 0 ? ReadStartTag()
        : Current != '<' ? ReadText()
        : StartsWith("</") ? ReadEndTag()
        : StartsWith("<!--") ? ReadComment()
        : StartsWith("<![CDATA[") ? ReadCData()
        : StartsWith("<?") ? ReadInstruction()
        : ReadStartTag();

    /// <summary>Reads white space, comments and processing instructions after the <c>speak</c> element.</summary>
    private bool ReadEnd()
    {
        SkipSpace();
        while (at < text.Length)
        {
            if (!(StartsWith("<!--") ? ReadComment() : StartsWith("<?") && ReadInstruction()))
            {
                return false;
            }

            SkipSpace();
        }

        return true;
    }

    private bool ReadStartTag()
    {
        if (!Skip("<"))
        {
            return false;
        }

        int start = at;
        int length = ReadName();
        if (length == 0 || (depth == 0 && !text.Slice(start, length).SequenceEqual(Root.AsSpan())))
        {
            at = start;
            return false;
        }

        if (!ReadAttributes())
        {
            return false;
        }

        if (!Skip("/"))
        {
            MakeRoom();
            open[depth++] = (start, length);
        }

        return Skip(">");
    }

    private bool ReadEndTag()
    {
        Skip("</");
        int start = at;
        ReadOnlySpan<char> name = text.Slice(start, ReadName());
        (int openStart, int openLength) = open[--depth];
        SkipSpace();
        bool isRight = text.Slice(openStart, openLength).SequenceEqual(name) && Skip(">");
        at = isRight ? at : start;
        return isRight;
    }

    /// <summary>Reads the attributes of an element and the white space around them.</summary>
    private bool ReadAttributes()
    {
        int first = at;
        int count = 0;
        while (SkipSpace() && Current is not ('/' or '>'))
        {
            int start = at;
            int length = ReadName();
            if (length == 0 || ++count > MostAttributes || HasAttribute(first, start, text.Slice(start, length)))
            {
                return false;
            }

            SkipSpace();
            bool isAssigned = Skip("=");
            SkipSpace();
            if (!isAssigned || !ReadValue())
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>
    /// Whether one of the well-formed attributes from <paramref name="first"/> to <paramref name="end"/> has this name.
    /// </summary>
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
            earlier.Skip("=");
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
        SkipPlain(quote);
        while (Current != quote)
        {
            if (Current == '<' || !ReadCharacter())
            {
                return false;
            }
        }

        at++;
        return true;
    }
}
