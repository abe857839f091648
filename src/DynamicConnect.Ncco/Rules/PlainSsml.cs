namespace DynamicConnect.Rules;

/// <summary>Recognises SSML that is certainly well-formed, as nearly all is, without allocating. Who says no may be wrong: then XML is read in full.</summary>
internal ref struct PlainSsml
{
    private const int DeepestNesting = 16;
    private const int MostAttributes = 8;

    private readonly ReadOnlySpan<char> text;
    private int at;

    private PlainSsml(ReadOnlySpan<char> text) => this.text = text;

    private readonly char Current => at < text.Length ? text[at] : '\0';

    /// <summary>Tells whether a text is one <c>speak</c> element with names and attributes in ASCII, characters that XML takes, and none but the five common entities.</summary>
    public static bool IsWellFormed(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> trimmed = text.Trim();
        return new PlainSsml(trimmed).ReadElements();
    }

    private bool ReadElements()
    {
        Span<int> starts = stackalloc int[DeepestNesting];
        Span<int> lengths = stackalloc int[DeepestNesting];
        int depth = 0;
        do
        {
            if (Current != '<')
            {
                if (!ReadCharacter(']'))
                {
                    return false;
                }

                continue;
            }

            at++;
            bool isEnd = Skip('/');
            int start = at;
            int length = ReadName();
            if (length == 0 || (depth == 0 && !text.Slice(start, length).SequenceEqual("speak".AsSpan())))
            {
                return false;
            }

            if (isEnd)
            {
                SkipSpace();
                if (depth == 0 || !text.Slice(starts[depth - 1], lengths[depth - 1]).SequenceEqual(text.Slice(start, length)) || !Skip('>'))
                {
                    return false;
                }

                depth--;
                continue;
            }

            if (depth == DeepestNesting || !ReadAttributes())
            {
                return false;
            }

            if (!Skip('/'))
            {
                starts[depth] = start;
                lengths[depth] = length;
                depth++;
            }

            if (!Skip('>'))
            {
                return false;
            }
        }
        while (depth > 0 && at < text.Length);
        return depth == 0 && at == text.Length;
    }

    /// <summary>Reads attributes and the space around them.</summary>
    private bool ReadAttributes()
    {
        Span<int> starts = stackalloc int[MostAttributes];
        Span<int> lengths = stackalloc int[MostAttributes];
        for (int count = 0; SkipSpace() && Current is not ('/' or '>'); count++)
        {
            int start = at;
            int length = ReadName();
            if (count == MostAttributes || length == 0 || !Skip('=') || !ReadValue())
            {
                return false;
            }

            for (int other = 0; other < count; other++)
            {
                if (text.Slice(starts[other], lengths[other]).SequenceEqual(text.Slice(start, length)))
                {
                    return false;
                }
            }

            starts[count] = start;
            lengths[count] = length;
        }

        return true;
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
            if (!ReadCharacter('<'))
            {
                return false;
            }
        }

        return Skip(quote);
    }

    /// <summary>Reads a name; those that begin with <c>xml</c> have a meaning of their own, so they are none here.</summary>
    private int ReadName()
    {
        int start = at;
        while (Characters.IsLetter(Current) || (at > start && Current is (>= '0' and <= '9') or '-' or '_' or '.' or ':'))
        {
            at++;
        }

        return text[start..at].StartsWith("xml".AsSpan(), StringComparison.OrdinalIgnoreCase) ? 0 : at - start;
    }

    /// <summary>Reads a character of a text or value, unless it is <paramref name="forbidden"/>.</summary>
    private bool ReadCharacter(char forbidden)
    {
        char character = Current;
        if (character == '&')
        {
            return ReadEntity("&amp;") || ReadEntity("&lt;") || ReadEntity("&gt;") || ReadEntity("&quot;") || ReadEntity("&apos;");
        }

        at++;
        return character != forbidden && character is (>= ' ' and < '\uD800') or (>= '\uE000' and < '\uFFFE') or '\t' or '\n' or '\r';
    }

    private bool ReadEntity(string entity)
    {
        bool isEntity = text[at..].StartsWith(entity.AsSpan(), StringComparison.Ordinal);
        at += isEntity ? entity.Length : 0;
        return isEntity;
    }

    private bool Skip(char expected)
    {
        bool isThere = Current == expected;
        at += isThere ? 1 : 0;
        return isThere;
    }

    /// <summary>Skips white space.</summary>
    /// <returns>Whether there was any.</returns>
    private bool SkipSpace()
    {
        int start = at;
        while (Current is ' ' or '\t' or '\n' or '\r')
        {
            at++;
        }

        return at > start;
    }
}
