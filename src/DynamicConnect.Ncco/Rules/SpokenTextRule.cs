using System.Globalization;

namespace DynamicConnect.Rules;

/// <summary>A text to speak is not too long, and SSML is inside one <c>speak</c> element and well-formed.</summary>
/// <param name="maxLength">How many characters are spoken at most, SSML tags not counted.</param>
internal sealed class SpokenTextRule(int maxLength) : ValueRule<string>, ILimit
{
    public static readonly Rule Length = new("NCCO2040");

    public static readonly Rule WellFormed = new("NCCO2041");

    public static readonly Rule InsideSpeak = new("NCCO2042");

    public Rule Rule => Length;

    public string Allowed => $"at most {Number(maxLength)} characters, SSML tags not counted";

    public override void Check(string value, ref ProblemCollector problems)
    {
        bool hasTags = CountTags(value, out int length) > 0;
        if (hasTags && !IsSpeak(value))
        {
            problems.Report(InsideSpeak, "has SSML tags outside of a speak element", TextRule.Quote(value), "plain text, or SSML inside <speak>…</speak>");
        }
        else if (hasTags && SsmlSyntax.FaultIn(value) is { } fault)
        {
            problems.Report(WellFormed, $"is SSML that is not well-formed ({fault})", TextRule.Quote(value), "XML with one speak element around all");
        }

        if (length > maxLength)
        {
            problems.Report(Length, "is too long", $"{Number(length)} characters", Allowed);
        }
    }

    /// <summary>Counts the tags, and the characters outside of them.</summary>
    private static int CountTags(string text, out int length)
    {
        int tags = 0;
        length = text.Length;
        for (int start = text.IndexOf('<'); start >= 0 && start + 1 < text.Length; start = text.IndexOf('<', start + 1))
        {
            bool isTag = Characters.IsLetter(text[start + 1]) || text[start + 1] is '/' or '!' or '?';
            int end = isTag ? text.IndexOf('>', start) : -1;
            if (end >= 0)
            {
                tags++;
                length -= end + 1 - start;
                start = end;
            }
        }

        return tags;
    }

    private static bool IsSpeak(string text) => text.AsSpan().TrimStart().StartsWith("<speak".AsSpan(), StringComparison.Ordinal);

    private static string Number(int number) => number.ToString("#,0", CultureInfo.InvariantCulture);
}
