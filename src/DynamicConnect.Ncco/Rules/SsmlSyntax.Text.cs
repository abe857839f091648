namespace DynamicConnect.Rules;

/// <content>The text between tags and in attributes, most of which has no meaning for XML.</content>
internal ref partial struct SsmlSyntax
{
    /// <summary>The number of characters by which references such as <c>&amp;amp;</c> are longer than what they represent.</summary>
    public static int LengthOfEscapes(string text)
    {
        SsmlSyntax syntax = new(text.AsSpan());
        int length = 0;
        int next = text.IndexOf('&');
        while (next >= 0)
        {
            syntax.at = next;
            if (!syntax.ReadReference())
            {
                break;
            }

            length += syntax.at - next - 1;
            next = text.IndexOf('&', syntax.at);
        }

        return length;
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
        while (Current is >= ' ' and <= '~' and not ('<' or '&') && Current != meaning)
        {
            at++;
        }
    }
}
