namespace DynamicConnect.Rules;

/// <summary>Text to speak must not be blank or too long. SSML must be well-formed and inside one <c>speak</c> element.</summary>
/// <param name="maxLength">The maximum number of characters, SSML tags not counted.</param>
internal sealed class SpokenTextRule(int maxLength) : ValueRule<string>, ILimit
{
    public static readonly Rule Length = new("NCCO2040");

    public static readonly Rule WellFormed = new("NCCO2041");

    public static readonly Rule InsideSpeak = new("NCCO2042");

    public static readonly Rule LooksLikeTag = new("NCCO2043", ProblemSeverity.Warning);

    public Rule Rule => Length;

    public string Allowed => $"at most {TextRule.Number(maxLength)} characters, SSML tags not counted";

    public override void Check(string value, ref ProblemCollector problems)
    {
        bool isSpeak = IsSpeak(value);

        // The syntax check finds everything else about tags of SSML, so they are only counted when the text is long.
        int spoken = value.Length;
        bool isSsml = false;
        bool hasTags = (!isSpeak || spoken > maxLength) && HasTags(value, out spoken, out isSsml);
        if (string.IsNullOrWhiteSpace(value) || (isSpeak && IsSilent(value)))
        {
            problems.Report(ValueRules.NotBlank.Rule, "says nothing", TextRule.Quote(value), "text, or SSML that speaks, plays or pauses");
        }
        else if (isSpeak && SsmlSyntax.FaultIn(value) is { } fault)
        {
            string wrong = $"is SSML that isn't well-formed ({fault})";
            problems.Report(WellFormed, wrong, TextRule.Quote(value), "XML inside a single speak element");
        }
        else if (!isSpeak && isSsml)
        {
            const string Right = "plain text, or SSML inside <speak>…</speak>";
            problems.Report(InsideSpeak, "has SSML but doesn't begin with <speak>", TextRule.Quote(value), Right);
        }
        else if (!isSpeak && hasTags)
        {
            const string Wrong = "contains something that looks like a tag, which may be skipped";
            problems.Report(LooksLikeTag, Wrong, TextRule.Quote(value), "plain text without < and >");
        }

        int length = isSpeak || isSsml ? spoken : value.Length;
        length -= isSpeak && length > maxLength ? SsmlSyntax.LengthOfEscapes(value) : 0;
        if (length > maxLength)
        {
            problems.Report(Length, "is too long", $"{TextRule.Number(length)} characters", Allowed);
        }
    }

    /// <summary>Whether there is anything that looks like a tag. Counts the characters outside these tags.</summary>
    /// <param name="text">The text.</param>
    /// <param name="length">The number of characters outside the tags.</param>
    /// <param name="isSsml">Whether one of the tags is an SSML tag.</param>
    private static bool HasTags(string text, out int length, out bool isSsml)
    {
        int lastEnd = 0;
        int end = text.IndexOf('>');
        length = text.Length;
        isSsml = false;
        for (int start = text.IndexOf('<'); start >= 0 && start + 1 < text.Length && end >= 0; start = text.IndexOf('<', start + 1))
        {
            end = end < start ? text.IndexOf('>', start) : end;
            bool isTag = end > start && (Characters.IsLetter(text[start + 1]) || text[start + 1] is '/' or '!' or '?');
            isSsml |= isTag && SsmlElements.IsTag(text.AsSpan(start + 1, Math.Min(end - start - 1, SsmlElements.LongestName)));

            // Everything inside a tag belongs to it.
            if (isTag && start >= lastEnd)
            {
                lastEnd = end + 1;
                length -= lastEnd - start;
            }
        }

        return lastEnd > 0;
    }

    private static bool IsSpeak(string text)
    {
        const string Start = "<speak";
        ReadOnlySpan<char> start = text.AsSpan().TrimStart();
        return start.StartsWith(Start.AsSpan(), StringComparison.Ordinal)
            && (start.Length == Start.Length || start[Start.Length] is ' ' or '\t' or '\r' or '\n' or '/' or '>');
    }

    /// <summary>Whether a <c>speak</c> element contains only white space.</summary>
    private static bool IsSilent(string text)
    {
        const string End = "</speak";
        ReadOnlySpan<char> speak = text.AsSpan().Trim();
        int start = speak.IndexOf('>');
        ReadOnlySpan<char> rest = speak[(start + 1)..].TrimStart();
        return start >= 0 && (rest.IsEmpty
            ? speak[start - 1] == '/'
            : rest.StartsWith(End.AsSpan(), StringComparison.Ordinal) && rest[End.Length..].TrimStart() is ['>']);
    }
}
