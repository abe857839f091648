using System.Globalization;

namespace DynamicConnect.Rules;

/// <summary>A text to speak says something and is not too long; SSML is inside one <c>speak</c> element and well-formed.</summary>
/// <param name="maxLength">How many characters are spoken at most, SSML tags not counted.</param>
internal sealed class SpokenTextRule(int maxLength) : ValueRule<string>, ILimit
{
    public static readonly Rule Length = new("NCCO2040");

    public static readonly Rule WellFormed = new("NCCO2041");

    public static readonly Rule InsideSpeak = new("NCCO2042");

    public static readonly Rule LooksLikeTag = new("NCCO2043", ProblemSeverity.Warning);

    public Rule Rule => Length;

    public string Allowed => $"at most {Number(maxLength)} characters, SSML tags not counted";

    public override void Check(string value, ref ProblemCollector problems)
    {
        bool isSpeak = IsSpeak(value);
        int spoken = value.Length;
        bool isSsml = false;
        bool hasTags = (!isSpeak || spoken > maxLength) && CountTags(value, out spoken, out isSsml) > 0;
        if (string.IsNullOrWhiteSpace(value) || (isSpeak && IsSilent(value)))
        {
            problems.Report(TextRules.NotBlank.Rule, "says nothing", TextRule.Quote(value), "a text, or SSML that speaks, plays or pauses");
        }
        else if (isSpeak && SsmlSyntax.FaultIn(value) is { } fault)
        {
            string wrong = $"is SSML that isn't well-formed ({fault})";
            problems.Report(WellFormed, wrong, TextRule.Quote(value), "XML with one speak element around all");
        }
        else if (!isSpeak && isSsml)
        {
            problems.Report(
                InsideSpeak,
                "has SSML tags outside of a speak element",
                TextRule.Quote(value),
                "plain text, or SSML inside <speak>…</speak>");
        }
        else if (!isSpeak && hasTags)
        {
            const string Wrong = "has something like a tag in plain text, which may be left out";
            problems.Report(LooksLikeTag, Wrong, TextRule.Quote(value), "plain text without < and >");
        }

        int length = isSpeak || isSsml ? spoken : value.Length;
        if (length > maxLength)
        {
            problems.Report(Length, "is too long", $"{Number(length)} characters", Allowed);
        }
    }

    /// <summary>Counts what looks like a tag, and the characters outside of it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="length">The number of characters outside of tags.</param>
    /// <param name="isSsml">Whether one of the tags is one of SSML.</param>
    private static int CountTags(string text, out int length, out bool isSsml)
    {
        int tags = 0;
        int lastEnd = 0;
        int end = text.IndexOf('>');
        length = text.Length;
        isSsml = false;
        for (int start = text.IndexOf('<'); start >= 0 && start + 1 < text.Length && end >= 0; start = text.IndexOf('<', start + 1))
        {
            end = end < start ? text.IndexOf('>', start) : end;
            bool isTag = end > start && (Characters.IsLetter(text[start + 1]) || text[start + 1] is '/' or '!' or '?');
            isSsml |= isTag && SsmlElements.IsTag(text.AsSpan(start + 1, end - start - 1));

            // What is inside of a tag is part of it.
            if (isTag && start >= lastEnd)
            {
                tags++;
                lastEnd = end + 1;
                length -= lastEnd - start;
            }
        }

        return tags;
    }

    private static bool IsSpeak(string text)
    {
        const string Start = "<speak";
        ReadOnlySpan<char> start = text.AsSpan().TrimStart();
        return start.StartsWith(Start.AsSpan(), StringComparison.Ordinal)
            && start.Length > Start.Length
            && start[Start.Length] is ' ' or '\t' or '\r' or '\n' or '/' or '>';
    }

    /// <summary>Whether there is nothing but white space inside of a <c>speak</c> element.</summary>
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

    private static string Number(int number) => number.ToString("#,0", CultureInfo.InvariantCulture);
}
