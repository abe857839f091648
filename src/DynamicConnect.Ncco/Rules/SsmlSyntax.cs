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

    private SsmlSyntax(ReadOnlySpan<char> text) => this.text = text;

    private readonly char Current => at < text.Length ? text[at] : '\0';

    /// <summary>The position where a string isn't a well-formed <c>speak</c> element; <see langword="null"/> if it is one.</summary>
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
        // The positions of the names of the open elements.
        Span<(int Start, int Length)> open = stackalloc (int, int)[UsualDepth];
        int depth = 0;
        do
        {
            if (Current != '<')
            {
                if (depth == 0 || !ReadText())
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
            bool isAssigned = Skip('=');
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
        SkipPlain(quote);
        while (Current != quote)
        {
            if (Current == '<' || !ReadCharacter())
            {
                return false;
            }
        }

        return Skip(quote);
    }
}
